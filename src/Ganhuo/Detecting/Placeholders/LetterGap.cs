using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>
/// Reads letters, noughts and the signs of a first and second thing that stand where a number should be: 惠及k户, 处理O件, 甲万户.
/// </summary>
internal readonly ref struct LetterGap(ContextWords words, ReadOnlySpan<char> line)
{
    private const int LongestVariable = 3;

    private readonly ReadOnlySpan<char> line = line;

    private GapEdges Edges => new(words, line);

    // 惠及k户, 新增M名, 仅为MM%: letters where a number should be. 第i个 is mathematics, B座 and A类 are names.
    public Gap? Variable(int at)
    {
        const string counting = "个名户人件篇项次场家份条起台辆余";
        var end = Edges.RunEnd(at);
        if (at == 0 || end >= line.Length || end - at > LongestVariable || line[at] is 'n' or 'N'
            || !GapEdges.CanPrecede(line[at - 1]) && line[at - 1] is not '。' || line[at - 1] is '第' or '前' or '每' or '“'
            || Edges.IsQuoted(at)) return null;
        var unit = counting.Contains(line[end]) || char.IsAsciiLetterUpper(line[at]) && end == at + 1 && Edges.EndsWithScale(end)
            || line[end] is '%' && char.IsAsciiLetterUpper(line[at]) || line[end] is '万' or '亿' && end - at > 1;
        if (char.IsAsciiLetterLower(line[at]) && HanCharacter.Is(line[at - 1])
            && (line[end..].StartsWith("小时") || line[end..].StartsWith("分钟")))
            return new Gap(at, end, PlaceholderSlot.Duration);
        return unit && (Edges.IsStrict(end) || Edges.EndsWithScale(end)) && Edges.FigureAt(at, end) is { } slot
            ? new Gap(at, end, slot) : null;
    }

    /// <summary>覆盖居民甲万户: the sign of a first thing where a number should be, and no second thing in the line.</summary>
    public Gap? Ordinal(int at)
    {
        if (at == 0 || at + 1 >= line.Length || !HanCharacter.Is(line[at - 1]) || line[at - 1] is '甲' or '乙' or '丙' or '丁' or '每' or '第'
            || Edges.IsQuoted(at)) return null;
        if (!Edges.EndsWithUnit(at + 1) && !Edges.EndsWithScale(at + 1) || Edges.FigureAt(at, at + 1) is not { } slot) return null;
        foreach (var other in "甲乙丙丁")
        {
            ReadOnlySpan<char> sister = [other, line[at + 1]];
            if (other != line[at] && line.IndexOf(sister) >= 0) return null;
        }

        return new Gap(at, at + 1, slot);
    }

    // 000万元, 00000字, 0月0日: zeros where a figure is to come. A single 0 is a figure.
    public Gap? Zeros(int at)
    {
        if (at > 0 && !(HanCharacter.Is(line[at - 1]) || line[at - 1] is '，' or '、' or '：' or '（' or ' ')) return null;
        var end = at;
        while (end < line.Length && line[end] == '0') end++;
        if (end - at < 4 && line[end..].StartsWith(",000")) end += 4;
        if (end - at > 1 && line[end..] is ['.', '0', ..])
        {
            var part = end + 1 + (line[(end + 1)..].Length - line[(end + 1)..].TrimStart('0').Length);
            return part < line.Length && !char.IsAsciiDigit(line[part]) && Edges.FigureAt(at, part) is { } pointed
                ? new Gap(at, part, pointed) : null;
        }

        if (line[at..].StartsWith("0000-0000") && line[at..].IndexOfAnyExcept('0', '-') is var call
            && new SlotReader(words, line[..at], default).LeftClass() == WordClass.Contact)
            return new Gap(at, call < 0 ? line.Length : at + call, PlaceholderSlot.Contact);
        foreach (var date in (ReadOnlySpan<string>)["0月0日", "00月00日", "0000年00月00日"])
            if (line[at..].StartsWith(date)) return new Gap(at, at + date.Length, PlaceholderSlot.Date);
        if (end - at < 2 || end >= line.Length || char.IsAsciiLetterOrDigit(line[end])
            || line[end] is '.' or ':' or '：' or '-' or '/' or '后') return null;
        if (at > 0 && line[at - 1] is '第' or '号' or '零' || at > 1 && char.IsAsciiDigit(line[at - 2])) return null;
        return Edges.FigureAt(at, end) is { } slot && slot != PlaceholderSlot.Date ? new Gap(at, end, slot) : null;
    }

    // 处理O件: a letter typed for a nought that was to be replaced.
    public Gap? Nought(int at) =>
        line[at] == 'O' && at > 0 && HanCharacter.Is(line[at - 1]) && Edges.IsStrict(at + 1) && !Edges.IsQuoted(at)
            ? new Gap(at, at + 1, Edges.FigureAt(at, at + 1) ?? PlaceholderSlot.Count) : null;
}
