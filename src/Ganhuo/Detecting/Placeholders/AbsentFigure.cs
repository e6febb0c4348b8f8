using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>
/// Finds words that stand where a figure should: 报备未统计场, 暂缺个, 查处多少人, 人均听课若干节. 若干 and 多少 are words of
/// good prose too; they count only where their clause shows that a figure was meant.
/// </summary>
internal readonly ref struct AbsentFigure(ContextWords words, ReadOnlySpan<char> line)
{
    private const string ClauseEnds = "，。；：！？";
    private const int LongestCount = 18;

    private readonly ReadOnlySpan<char> line = line;

    /// <summary>
    /// The word that begins or, where something names the figure before it, ends with the character at <paramref name="at"/>.
    /// </summary>
    public Gap? At(int at, int floor) => line[at] switch
    {
        '若' => line[at..].StartsWith("若干") ? Some(at) : null,
        '少' => at > floor && line[at - 1] == '多' ? HowMany(at - 1) : null,
        '详' => at > floor && line[at - 1] == '不' ? Word(at - 1, floor) : null,
        _ => Word(at, floor),
    };

    // 未统计场, 人数暂缺名: a measure word right behind, and nothing that goes on with it.
    private Gap? Word(int at, int floor)
    {
        foreach (var word in words.Absent)
        {
            var end = at + word.Length;
            if (!line[at..].StartsWith(word)) continue;
            var start = at;
            foreach (var subject in words.Subjects)
                if (line[floor..at].EndsWith(subject)) start = at - subject.Length;
            if (word.Length == 1 && start == at || start == 0 || !CanPrecede(line[start - 1])) return null;
            return EndsFigure(end) && Reader(start, end).Counted() is { } slot ? new Gap(start, end, slot) : null;
        }

        return null;
    }

    private Gap? Some(int start)
    {
        var end = start + 2;
        if (start == 0 || !HanCharacter.Is(line[start - 1]) || !EndsFigure(end) || Reader(start, end).Counted() is not { } slot)
            return null;
        var clause = line[(line[..start].LastIndexOfAny(ClauseEnds) + 1)..start];
        return ContextWords.Contains(clause, words.Averages) || IsListedBehindFigure(clause) ? new Gap(start, end, slot) : null;
    }

    // 街道级河长5名、社区级河长若干名: the item before has its figure. 主任1名、委员若干名 is how an office is set up.
    private bool IsListedBehindFigure(ReadOnlySpan<char> clause)
    {
        var comma = clause.LastIndexOf('、');
        if (comma < 2 || !ContextWords.Begins(clause[(comma - 1)..], words.Measures) || !char.IsAsciiDigit(clause[comma - 2])) return false;
        return clause.IndexOfAny('设', '由') < 0 && !ContextWords.Contains(clause, words.Offices);
    }

    // 查处违规补课多少人。: told, not asked, and nothing hangs on it.
    private Gap? HowMany(int start)
    {
        var end = start + 2;
        if (start == 0 || !HanCharacter.Is(line[start - 1]) || !EndsFigure(end) || Reader(start, end).Counted() is not { } slot)
            return null;
        var from = line[..start].LastIndexOfAny(ClauseEnds) + 1;
        var to = line[end..].IndexOfAny("。；！？") is >= 0 and var stop ? end + stop : line.Length;
        var head = line[from..start];
        var sentence = line[(line[..start].LastIndexOfAny("。；！？") + 1)..to];
        if (head.Length > LongestCount || to < line.Length && line[to] is '？' or '！' || ContextWords.Contains(sentence, words.Wondering)
            || ContextWords.Contains(sentence, words.Questioning)) return null;
        if (sentence.IndexOf("多少") != sentence.LastIndexOf("多少")) return null;
        return BeginsWithDeed(head) ? new Gap(start, end, slot) : null;
    }

    // 全年培训…, 共走访…: what was done, perhaps behind when.
    private bool BeginsWithDeed(ReadOnlySpan<char> head)
    {
        foreach (var opening in words.Openings)
            if (head.StartsWith(opening))
            {
                head = head[opening.Length..];
                break;
            }

        return words.Before.Begins(head, out var length) == WordClass.Count && length > 1;
    }

    // A measure word, and behind it no character that could make another word of it.
    private bool EndsFigure(int unit)
    {
        foreach (var word in words.Measures)
            if (line[unit..].StartsWith(word) && (unit + word.Length >= line.Length || !HanCharacter.Is(line[unit + word.Length])))
                return true;
        return false;
    }

    private SlotReader Reader(int start, int end) => new(words, line[..start], line[end..]);

    private static bool CanPrecede(char c) => HanCharacter.Is(c) || c is '，' or '、' or '：' or '”' or '）';
}
