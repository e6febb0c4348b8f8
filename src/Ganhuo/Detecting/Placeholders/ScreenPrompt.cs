using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>
/// Finds what a form showed in a field until something was entered: 单击此处输入日期, 点击选择, [键入姓名] without its brackets. In a
/// sentence the same words tell how something is done (点击选择办理时间), so they must be all that stands there.
/// </summary>
internal readonly ref struct ScreenPrompt(ContextWords words, ReadOnlySpan<char> line)
{
    private const int LongestObject = 9;
    private const string Ends = "，。；、）)…";

    private readonly ReadOnlySpan<char> line = line;

    /// <summary>
    /// The prompt of which the character at <paramref name="at"/> is a telling one, if it begins at <paramref name="floor"/> or later.
    /// </summary>
    public Gap? At(int at, int floor)
    {
        foreach (var prompt in words.Prompts)
        {
            var inside = prompt.IndexOf(line[at], StringComparison.Ordinal);
            var start = at - inside;
            if (inside < 0 || start < floor || !line[start..].StartsWith(prompt)) continue;
            return Whole(start, start + prompt.Length, prompt);
        }

        return null;
    }

    private Gap? Whole(int start, int after, string prompt)
    {
        var end = ObjectEnd(after);
        var asked = line[after..end];
        if (!StandsAlone(start, end) || asked.IndexOfAny("即可后的时就办并") >= 0) return null;
        var around = new SlotReader(words, line[..start], line[end..]);
        // What a prompt of choice chooses is named; 请选择正确的答案 is a sentence.
        if (!asked.IsEmpty && words.Inside.Ends(asked, out _) == WordClass.None && !prompt.EndsWith("输入", StringComparison.Ordinal))
            return null;
        if (end < line.Length && line[end] == '。' && prompt.EndsWith("一项", StringComparison.Ordinal)) end++;
        var named = asked is "文字" or "内容" or "正文" ? null : SlotReader.Of(words.Inside.Last(asked));
        return new Gap(start, end, Figure(start, end) ?? named ?? around.Name() ?? Label(around) ?? PlaceholderSlot.Clause);
    }

    // 输入日期, 输入数字次: what the prompt asks for, and the measure word behind it where one stands.
    private int ObjectEnd(int after)
    {
        var end = after;
        while (end < line.Length && end - after < LongestObject && HanCharacter.Is(line[end])) end++;
        var run = line[after..end];
        if (run.IsEmpty || words.Inside.Ends(run, out _) != WordClass.None) return end;
        foreach (var measure in words.Measures)
            if (run.EndsWith(measure)
                && (run.Length == measure.Length || words.Inside.Ends(run[..^measure.Length], out _) != WordClass.None)) return end
                - measure.Length;
        return end;
    }

    private PlaceholderSlot? Figure(int start, int end) =>
        end < line.Length && HanCharacter.Is(line[end]) ? new SlotReader(words, line[..start], line[end..]).Counted() : null;

    // 整改时限：请选择: a label that a colon follows says what was to be chosen.
    private static PlaceholderSlot? Label(SlotReader around) => around.LeftClass() == WordClass.Date ? PlaceholderSlot.Date : null;

    private bool StandsAlone(int start, int end)
    {
        var figure = end < line.Length && ContextWords.Begins(line[end..], words.Measures);
        var opens = start == 0 || line[start - 1] is '：' or ':' or ' ' or '（' or '。' or '；';
        return figure ? opens || HanCharacter.Is(line[start - 1])
            : opens && (end >= line.Length || Ends.Contains(line[end]) || line[end] == ' ');
    }
}
