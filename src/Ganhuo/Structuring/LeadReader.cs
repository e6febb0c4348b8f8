using Ganhuo.Text;

namespace Ganhuo.Structuring;

/// <summary>Finds the words of a heading: the whole of a heading line, or the run-in heading of a body line.</summary>
internal static class LeadReader
{
    private const int LongestLead = 60;
    private const int LongestBareLead = 22;

    private static readonly WordSet LeadEnds = new("方面", "问题", "整改", "情况", "不足", "上");

    public static TextSpan Read(NormalText text, LineShape line, ParagraphKind kind, BracketPairs brackets)
    {
        var start = line.Line.Span.Start + line.MarkerLength;
        if (kind == ParagraphKind.Heading) return new TextSpan(start, HeadingEnd(text, line, start));
        var none = new TextSpan(line.Line.Span.Start, line.Line.Span.Start);
        if (kind != ParagraphKind.Body) return none;
        var words = text.Content.AsSpan(start, line.Line.Span.End - start);
        var stop = StopOf(words, line);
        if (stop <= 0 || stop >= words.Length - 2) return none;
        return IsLead(words[..stop], line.Marker.Numbering, brackets) ? new TextSpan(start, start + stop) : none;
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
