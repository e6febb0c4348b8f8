using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Repeats;

/// <summary>
/// The clauses that a run of grams is made of: those at its ends are of it where most of them is in the run. One clause alone
/// is no telling: names and set phrases are as long.
/// </summary>
internal static class CopiedClauses
{
    private const int FewestClauses = 2;

    /// <summary>The clauses of a run, without the mark behind the last; null where there are too few.</summary>
    public static TextSpan? Of(NormalText text, Paragraph paragraph, TextSpan run)
    {
        var (first, last) = (ClauseAt(text, paragraph, run.Start), ClauseAt(text, paragraph, run.End - 1));
        if (first == last) return null;
        var start = IsMostlyIn(first, run) ? first.Start : first.End + 1;
        var end = IsMostlyIn(last, run) ? last.End : last.Start - 1;
        if (start >= end) return null;
        var clauses = 1;
        foreach (var c in text.Slice(new TextSpan(start, end)))
            if (ClauseMarks.EndsClause(c)) clauses++;
        return clauses < FewestClauses ? null : new TextSpan(start, end);
    }

    private static TextSpan ClauseAt(NormalText text, Paragraph paragraph, int at)
    {
        var (start, end) = (at, at);
        while (start > paragraph.Marker.End && !ClauseMarks.EndsClause(text.Content[start - 1])) start--;
        while (end < paragraph.Span.End && !ClauseMarks.EndsClause(text.Content[end])) end++;
        return new TextSpan(start, end);
    }

    private static bool IsMostlyIn(TextSpan clause, TextSpan run) =>
        2 * (Math.Min(clause.End, run.End) - Math.Max(clause.Start, run.Start)) >= clause.Length;
}
