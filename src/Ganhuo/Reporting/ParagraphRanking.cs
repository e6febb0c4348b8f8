using System.Collections.Immutable;

namespace Ganhuo.Reporting;

/// <summary>
/// The best evidenced paragraphs of a report and its emptiest: what to praise and where to begin rewriting.
/// </summary>
/// <param name="Best">The best evidenced first.</param>
/// <param name="Emptiest">The emptiest first; none of them is among the best.</param>
internal sealed record ParagraphRanking(ImmutableArray<ReportParagraph> Best, ImmutableArray<ReportParagraph> Emptiest)
{
    private const int Most = 5;

    /// <summary>Headings and one-line formalities are neither well evidenced nor empty.</summary>
    private const int LeastLength = 40;

    /// <summary>
    /// The level up to which facts carry a paragraph; the best of a hollow report are not named as good.
    /// </summary>
    private const int CarriedByFacts = 1;

    /// <summary>Fewer paragraphs than this need no ranking.</summary>
    private const int FewestParagraphs = 4;

    /// <summary>
    /// At most five of each; both empty where there is little to rank. Of equal scores the longer is the emptier.
    /// </summary>
    public static ParagraphRanking Of(ReportAnalysis analysis)
    {
        var headings = analysis.Sections.Select(s => s.Heading).ToHashSet();
        var ranked = analysis.Paragraphs.Where(p => p.Span.Length >= LeastLength && !headings.Contains(p.Span))
            .OrderByDescending(p => p.Score.Score)
            .ThenBy(p => p.Score.Score > 0 ? -p.Span.Length : p.Span.Length)
            .ThenBy(p => p.Index)
            .ToList();
        if (ranked.Count < FewestParagraphs) return new([], []);
        var shown = Math.Min(Most, ranked.Count / 2);
        return new(
            [.. ranked.Take(shown).Where(p => p.Score.Level <= CarriedByFacts)],
            [.. ranked.AsEnumerable().Reverse().Take(shown).Where(p => p.Score.Level > CarriedByFacts)]);
    }
}
