using Ganhuo.Segmenting;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>
/// Walks the places of a line where a value is expected and words stand instead. Before a unit nothing says where those words
/// begin: such a site reaches back as far as they could.
/// </summary>
internal ref struct OpenValueSites(ContextWords words, CharacterSet openers, ReadOnlySpan<char> line)
{
    private const string Brackets = "（）()【】[]〔〕<>";
    private const string FieldOpeners = "：:|｜\t", FieldEnds = "。；|｜\t：: ";
    private const string Stops = "。；：！:|｜\t ";

    // What leaves a number open in good prose, or is one.
    private static readonly CharacterSet NumberWords = new("零一二三四五六七八九十百千万亿两几数多半每各这那该此整上近余来某第些");

    /// <summary>Words before a unit that leave its figure open are no longer.</summary>
    public const int LongestFigure = 14;

    private const int LongestEnclosed = 40, LongestField = 18, LongestWord = 4;

    private readonly ReadOnlySpan<char> line = line;

    private int at = -1;

    public OpenValueSite Current { get; private set; }

    public readonly OpenValueSites GetEnumerator() => this;

    /// <summary>The characters a site can be told by: what opens a bracket or a field, and what a measure word begins with.</summary>
    public static CharacterSet OpenersOf(ContextWords words)
    {
        var signs = new HashSet<char>(FieldOpeners);
        for (var i = 0; i < Brackets.Length; i += 2) signs.Add(Brackets[i]);
        foreach (var measure in words.Measures) signs.Add(measure[0]);
        signs.UnionWith("万亿");
        return new CharacterSet([.. signs]);
    }

    public bool MoveNext()
    {
        for (at++; at < line.Length; at++)
        {
            at = openers.IndexIn(line, at);
            if (at < 0) break;
            if (IsSite()) return true;
        }

        at = line.Length;
        return false;
    }

    private bool IsSite()
    {
        var sign = line[at];
        if (HanCharacter.Is(sign)) return IsFigure();
        if (Brackets.IndexOf(sign) is >= 0 and var bracket) return IsEnclosed(Brackets[bracket + 1]);
        return FieldOpeners.Contains(sign) ? IsField() : IsFigure();
    }

    private bool IsEnclosed(char closer)
    {
        var length = line[(at + 1)..Math.Min(line.Length, at + LongestEnclosed)].IndexOf(closer);
        if (length <= 0) return false;
        var end = at + 1 + length;
        Current = new(at, end + 1, OpenValueSiteKind.Bracket, end + 1);
        return HasHan();
    }

    private bool IsField()
    {
        var start = at + 1;
        while (start < line.Length && line[start] == ' ') start++;
        var rest = line[start..];
        var length = rest.IndexOfAny(FieldEnds) is >= 0 and var stop ? stop : rest.Length;
        if (length is 0 or > LongestField) return false;
        Current = new(start, start + length, OpenValueSiteKind.Field, start + length);
        return HasHan();
    }

    private bool IsFigure()
    {
        if (at == 0 || !IsWord(line[at - 1]) || NumberWords.Has(line[at - 1])) return false;
        var unitEnd = UnitEnd();
        if (unitEnd == 0 || !EndsThere(unitEnd) || WantsFigure(line[..at])) return false;
        var start = at;
        while (start > 0 && at - start < LongestFigure && !Stops.Contains(line[start - 1])) start--;
        Current = new(start, at, OpenValueSiteKind.Figure, unitEnd);
        return true;
    }

    // 同比增长个百分点: the figure was lost altogether, and no words stand for it. 多少 and 若干 have a rule of their own.
    private readonly bool WantsFigure(ReadOnlySpan<char> before) =>
        words.Before.Ends(before, out var length) is WordClass.Count or WordClass.Percent or WordClass.Money or WordClass.Duration
            && length > 1
        || before.EndsWith("多少") || before.EndsWith("若干");

    // A measure word that no word goes on over. Of those that only count behind a figure the next word may follow.
    private readonly bool EndsThere(int end)
    {
        var strict = line[at] is '%' or '‰' || end - at > 1;
        return strict || (end == line.Length || !HanCharacter.Is(line[end])) && !EndsWord(end);
    }

    // 案件, 个人, 链条: the measure word is the last character of a word.
    private readonly bool EndsWord(int end)
    {
        // The shortest first: most words are.
        for (var start = at - 1; start >= Math.Max(0, end - LongestWord); start--)
            if (WordDictionary.Embedded.Frequency(line[start..end]) > 0) return true;
        return false;
    }

    // 万亩, 亿元: the scale belongs to the unit.
    private readonly int UnitEnd()
    {
        var unit = line[at] is '万' or '亿' ? at + 1 : at;
        var found = words.After.Begins(line[unit..], out var length);
        return found is WordClass.Percent or WordClass.Money or WordClass.Duration or WordClass.Count
            or WordClass.CountOrOrganisation or WordClass.CountOrPlace or WordClass.CountOrTitle ? unit + length : 0;
    }

    private readonly bool HasHan() => line[Current.Start..Current.End].IndexOfAnyInRange('\u4E00', '\u9FFF') >= 0;

    private static bool IsWord(char c) => HanCharacter.Is(c) || c is '？' or '?';
}
