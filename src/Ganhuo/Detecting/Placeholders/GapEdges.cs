using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>What stands on both sides of a gap: whether a figure is wanted there, and whether its unit ends there.</summary>
internal readonly ref struct GapEdges(ContextWords words, ReadOnlySpan<char> line)
{
    private const string Joining = "与和同向赴驻";

    private readonly ReadOnlySpan<char> line = line;

    /// <summary>Where a run of signs ends, those of two kinds with a point between them included (？.？).</summary>
    public int RunEnd(int at)
    {
        var end = at;
        while (end < line.Length && (line[end] == line[at] || line[end] is '?' or '？' && line[at] is '?' or '？')) end++;
        return end + 1 < line.Length && line[end] == '.' && line[at] != '.' && line[end + 1] == line[at] ? RunEnd(end + 1) : end;
    }

    public PlaceholderSlot? FigureAt(int start, int end)
    {
        if (end >= line.Length || line[end] == ' ') return null;
        var reader = new SlotReader(words, line[..start], line[end..]);
        // 与……镇结对: with whom, where there is a name to be.
        return start > 0 && Joining.Contains(line[start - 1]) && reader.Figure() is null && reader.Name() is PlaceholderSlot.Place
            ? PlaceholderSlot.Place : reader.Counted();
    }

    // Measure words that begin few other words.
    public bool IsStrict(int end) =>
        end < line.Length && (ContextWords.Begins(line[end..], words.Measures)
            || line[end] is '万' or '亿' && (end + 1 == line.Length || !HanCharacter.Is(line[end + 1])));

    public bool EndsWithUnit(int unit)
    {
        foreach (var word in words.Measures)
            if (line[unit..].StartsWith(word) && (unit + word.Length >= line.Length || !HanCharacter.Is(line[unit + word.Length])))
                return true;
        return false;
    }

    /// <summary>Whether a unit of a trade stands there (亿千瓦时), and nothing behind it.</summary>
    public bool EndsWithRareUnit(int unit)
    {
        while (unit < line.Length && line[unit] is '万' or '亿') unit++;
        return words.RareUnits.LengthAt(line[unit..]) is > 1 and var length
            && (unit + length >= line.Length || !HanCharacter.Is(line[unit + length]));
    }

    // 　　万人, 甲万余户: the scale belongs to the figure, the measure word ends it.
    public bool EndsWithScale(int unit)
    {
        var from = unit;
        while (from < line.Length && line[from] is '万' or '亿' or '千' or '百' or '余' or '多') from++;
        return from > unit && from < line.Length && EndsWithUnit(from);
    }

    // 件件有着落, 个个争先.
    public bool IsDoubled(int unit) => unit + 1 < line.Length && line[unit] == line[unit + 1];

    /// <summary>供稿：港  务  科        校核：孙  立: whether spaces set characters apart in a line of labels, or columns of such.</summary>
    public bool IsSpacing(int at, int end) =>
        end - at > 1 && HanCharacter.Is(line[at - 1]) && HanCharacter.Is(line[end])
        && (at > 2 && line[at - 2] is ' ' or '：' && IsAlone(at - 1) || end + 2 < line.Length && line[end + 1] == ' ' && IsAlone(end))
        && line.IndexOf('：') is >= 0 and var label && label < at;

    // No unit of a figure whose room stands before it: 　　月　　日.
    private bool IsAlone(int at) => !ContextWords.Begins(line.Slice(at, 1), words.Measures) && !"年月日时分".Contains(line[at]);

    // “A公司中标、B公司施工”: somebody's way of telling it.
    public bool IsQuoted(int at) => line[..at].LastIndexOf('“') > line[..at].LastIndexOf('”');

    public static bool CanPrecede(char c) => HanCharacter.Is(c) || c is '，' or '、' or '：' or '“' or '”' or '》' or '（';
}
