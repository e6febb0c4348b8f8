using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>
/// Finds choices that a template offers and nobody made: 是/否, 已完成/正在推进, 一/二次, 半数/三成, M/N名. A slash in a sentence
/// mostly means both (村/社区干部), so only states, figures and letters count, and only where one of them is wanted.
/// </summary>
internal readonly ref struct OpenChoice(ContextWords words, ReadOnlySpan<char> line)
{
    private const int MostOffered = 6;
    private const string Boundaries = "，。；、）)：:”";

    // 第一/二次, 周三/四次: places in a row and days, no figures.
    private const string NoFigureBehind = "第周期年月之";

    // Measure words of things done or counted; 3元/5元 are prices and 5公里/8公里 distances.
    private const string Counting = "次场期轮名人户件个篇条起家份项";

    private readonly ReadOnlySpan<char> line = line;

    /// <summary>
    /// The choice whose first slash stands at <paramref name="slash"/>, if there is one that begins at <paramref name="floor"/> or later.
    /// </summary>
    public Gap? At(int slash, int floor) =>
        slash == 0 || slash + 1 >= line.Length
            ? null : Letters(slash, floor) ?? States(slash, floor) ?? Figures(slash, floor) ?? Counted(slash, floor);

    /// <summary>Whether a bracket offers nothing but states or figures to choose from: （较好/一般）, （一/二/三）.</summary>
    public bool IsOffered(ReadOnlySpan<char> content)
    {
        var offered = 0;
        // 0或1: a number to be chosen.
        if (content.IndexOf('或') is > 0 and var or && IsDigits(content[..or]) && IsDigits(content[(or + 1)..])) return true;
        for (var rest = content; !rest.IsEmpty; offered++)
        {
            var slash = rest.IndexOf('/');
            var one = slash < 0 ? rest : rest[..slash];
            if (!(IsState(one) || IsFigure(one)) || offered == MostOffered) return false;
            rest = slash < 0 ? default : rest[(slash + 1)..];
        }

        return offered > 1;
    }

    // X/Y名, M/N个: two letters before a measure word. A/B角 and km/h are words.
    private Gap? Letters(int slash, int floor)
    {
        var (start, end) = (slash - 1, slash + 2);
        if (start < floor || !char.IsAsciiLetterUpper(line[start]) || !char.IsAsciiLetterUpper(line[slash + 1])) return null;
        if (start == 0 || !HanCharacter.Is(line[start - 1]) || end >= line.Length || !ContextWords.Begins(line[end..], words.Measures))
            return null;
        return new SlotReader(words, line[..start], line[end..]).Counted() is { } slot ? new Gap(start, end, slot) : null;
    }

    // ：是/否。 A state that was to be chosen stands behind its label and ends the clause.
    private Gap? States(int slash, int floor)
    {
        var length = LastState(line[floor..slash]);
        var start = slash - length;
        if (length == 0 || start == 0 || line[start - 1] is not ('：' or ':')) return null;
        var end = slash;
        while (end < line.Length && line[end] == '/')
        {
            var next = FirstState(line[(end + 1)..]);
            if (next == 0) return null;
            end += 1 + next;
        }

        return end == line.Length || Boundaries.Contains(line[end]) || line[end] == ' '
            ? new Gap(start, end, PlaceholderSlot.Clause) : null;
    }

    // 一/二次, 十几/几十次, 半数/六成: Han figures; those in digits are fractions (2/3).
    private Gap? Figures(int slash, int floor)
    {
        var (start, end) = (slash, slash + 1);
        while (start > floor && IsOfFigure(line[start - 1])) start--;
        while (end < line.Length && (IsOfFigure(line[end]) || line[end] == '/' && end + 1 < line.Length && IsOfFigure(line[end + 1])))
            end++;
        if (start == 0 || !HanCharacter.Is(line[start - 1]) || NoFigureBehind.Contains(line[start - 1]) || !IsOffered(line[start..end]))
            return null;
        if (IsShare(line[start..slash]) || IsShare(line[(slash + 1)..end])) return new Gap(start, end, PlaceholderSlot.Percent);
        return end < line.Length && ContextWords.Begins(line[end..], words.Measures)
            && new SlotReader(words, line[..start], line[end..]).Figure() is { } slot ? new Gap(start, end, slot) : null;
    }

    // 3次/4次: the same measure word behind both.
    private Gap? Counted(int slash, int floor)
    {
        var unit = line[slash - 1];
        var start = slash - 1;
        while (start > floor && char.IsAsciiDigit(line[start - 1])) start--;
        var end = slash + 1;
        while (end < line.Length && char.IsAsciiDigit(line[end])) end++;
        if (start == slash - 1 || end == slash + 1 || end >= line.Length || line[end] != unit || !Counting.Contains(unit)) return null;
        if (start == 0 || !HanCharacter.Is(line[start - 1]) || NoFigureBehind.Contains(line[start - 1])) return null;
        return end + 1 == line.Length || Boundaries.Contains(line[end + 1]) ? new Gap(start, end + 1, PlaceholderSlot.Count) : null;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => text.Length is > 0 and < 4 && text.IndexOfAnyExceptInRange('0', '9') < 0;

    private bool IsState(ReadOnlySpan<char> text)
    {
        foreach (var state in words.States)
            if (text.SequenceEqual(state)) return true;
        return false;
    }

    private int LastState(ReadOnlySpan<char> text)
    {
        var longest = 0;
        foreach (var state in words.States)
            if (state.Length > longest && text.EndsWith(state)) longest = state.Length;
        return longest;
    }

    private int FirstState(ReadOnlySpan<char> text)
    {
        var longest = 0;
        foreach (var state in words.States)
            if (state.Length > longest && text.StartsWith(state)) longest = state.Length;
        return longest;
    }

    private static bool IsFigure(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is '成' or '数') return text is "数十" or "数百" or "数千";
        foreach (var c in text)
            if (!IsOfFigure(c)) return false;
        return true;
    }

    private static bool IsOfFigure(char c) => HanNumeral.IsDigit(c) || c is '十' or '百' or '几' or '半' or '数' or '成';

    private static bool IsShare(ReadOnlySpan<char> figure) => figure.Contains('成') || figure.Contains('半');
}
