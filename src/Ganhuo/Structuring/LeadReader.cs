using Ganhuo.Text;

namespace Ganhuo.Structuring;

/// <summary>Finds the words of a heading: the whole of a heading line, or the run-in heading of a body line.</summary>
internal static class LeadReader
{
    private const int LongestLead = 60;
    private const int LongestBareLead = 22;

    // So many paragraphs in a row that open with a sentence so short, and go on, have run-in headings whatever these say:
    // 政治忠诚。入党24年，…
    private const int FewestAlike = 3, LongestAlike = 24, FewestBehind = 12;

    private static readonly WordSet LeadEnds = new("方面", "问题", "整改", "情况", "不足", "上");

    /// <summary>Which unnumbered lines open as those before and behind them do: with a few words and a full stop.</summary>
    public static bool[] Alike(NormalText text, List<LineShape> lines, ParagraphKind[] kinds)
    {
        var alike = new bool[lines.Count];
        for (int i = 0, first = 0; i <= lines.Count; i++)
        {
            if (i < lines.Count && kinds[i] == ParagraphKind.Body && OpensShort(text, lines[i])) continue;
            if (i - first >= FewestAlike) alike.AsSpan(first, i - first).Fill(true);
            first = i + 1;
        }

        return alike;
    }

    private static bool OpensShort(NormalText text, LineShape line)
    {
        if (line.Marker.Numbering != Numbering.None || line.FirstStop is < 2 or > LongestAlike
            || line.Length - line.FirstStop <= FewestBehind) return false;
        var words = text.Content.AsSpan(line.Line.Span.Start, line.FirstStop + 1);
        return words[^1] == '。' && words.IndexOfAny("，：") < 0 && !words.ContainsAnyInRange('0', '9');
    }

    public static TextSpan Read(NormalText text, LineShape line, ParagraphKind kind, bool alike, BracketPairs brackets)
    {
        var start = line.Line.Span.Start + line.MarkerLength;
        if (kind == ParagraphKind.Heading) return new TextSpan(start, HeadingEnd(text, line, start));
        var none = new TextSpan(line.Line.Span.Start, line.Line.Span.Start);
        if (kind != ParagraphKind.Body) return none;
        var words = text.Content.AsSpan(start, line.Line.Span.End - start);
        if (RunInHeading.LengthIn(words, line.Marker.Numbering) is > 0 and var heading)
            return new TextSpan(start, start + words[..heading].TrimEnd(' ').Length);
        var stop = StopOf(words, line);
        if (stop <= 0 || stop >= words.Length - 2) return none;
        return alike || IsLead(words[..stop], line.Marker.Numbering, brackets) ? new TextSpan(start, start + stop) : none;
    }

    private static int HeadingEnd(NormalText text, LineShape line, int start)
    {
        var end = line.Line.Span.End;
        if (line.Emphasis > 0 && text.Slice(new TextSpan(start, end)).EndsWith("**")) end -= 2;
        while (end > start && (ClauseMarks.EndsClause(text.Content[end - 1]) || text.Content[end - 1] is '.' or ' ')) end--;
        return end;
    }

    // A colon ends a run-in heading as well as a stop does, when it comes first.
    private static int StopOf(ReadOnlySpan<char> words, LineShape line)
    {
        var colon = words[..Math.Min(words.Length, LongestBareLead + 1)].IndexOf('：');
        return colon > 0 && (line.FirstStop < 0 || colon < line.FirstStop) ? colon : line.FirstStop;
    }

    private static bool IsLead(ReadOnlySpan<char> words, Numbering numbering, BracketPairs brackets)
    {
        if (words.Contains('；')) return false;
        if (numbering is Numbering.None or Numbering.Bullet)
            return words.Length <= LongestBareLead && words.IndexOfAny('，', '“') < 0 && LeadEnds.LengthBefore(words) > 0;
        return OutsideBrackets(words, brackets) <= LongestLead || LeadEnds.LengthBefore(words) > 0;
    }

    private static int OutsideBrackets(ReadOnlySpan<char> words, BracketPairs brackets)
    {
        var inside = 0;
        foreach (var pair in brackets.Outermost(words)) inside += pair.Length;
        return words.Length - inside;
    }
}
