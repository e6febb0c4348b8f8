using System.Collections.Immutable;

namespace Ganhuo.Reporting;

/// <summary>
/// The best evidenced paragraphs of a report and its emptiest: what to praise and where to begin rewriting.
/// </summary>
/// <param name="Best">The best evidenced first.</param>
/// <param name="Emptiest">The emptiest first, none of them among the best; none in a good report.</param>
internal sealed record ParagraphRanking(ImmutableArray<ReportParagraph> Best, ImmutableArray<ReportParagraph> Emptiest)
{
    private const int Most = 5;

    /// <summary>Headings and one-line formalities are neither well evidenced nor empty.</summary>
    private const int LeastLength = 40;

    /// <summary>
    /// The level up to which facts carry a paragraph; the best of a hollow report are not named as good.
    /// </summary>
    private const int CarriedByFacts = 1;

    /// <summary>A paragraph that scores as much is half a fact; it is no place to begin rewriting.</summary>
    private const double MostOfEmpty = 25;

    /// <summary>
    /// The share of formula from which a paragraph is empty talk. Whom to call and where to write is no fact either, but no talk.
    /// </summary>
    private const double LeastTalk = 0.2;

    /// <summary>Fewer paragraphs than this need no ranking.</summary>
    private const int FewestParagraphs = 4;

    /// <summary>
    /// At most five of each; both empty where there is little to rank. Of equal scores the longer is the emptier.
    /// </summary>
    public static ParagraphRanking Of(ReportAnalysis analysis)
    {
        var headings = new Dictionary<int, int>();
        foreach (var section in analysis.Sections)
            if (section.Heading is { } heading) headings[heading.Start] = heading.End;
        var ranked = analysis.Paragraphs.Where(p =>
            p.Span.Length >= LeastLength && !(headings.TryGetValue(p.Span.Start, out var end) && end == p.Span.End)).ToList();
        ranked.Sort(static (a, b) =>
            a.Score.Score != b.Score.Score ? b.Score.Score.CompareTo(a.Score.Score)
            : a.Span.Length != b.Span.Length ? (a.Score.Score > 0 ? b.Span.Length - a.Span.Length : a.Span.Length - b.Span.Length)
            : a.Index - b.Index);
        if (ranked.Count < FewestParagraphs) return new([], []);
        var shown = Math.Min(Most, ranked.Count / 2);
        return new(
            [.. ranked.Take(shown).Where(p => p.Score.Level <= CarriedByFacts)],
            [.. ranked.AsEnumerable().Reverse().Where(IsEmptyTalk).Take(shown)]);
    }

    private static bool IsEmptyTalk(ReportParagraph paragraph) =>
        paragraph.Score is { Level: > CarriedByFacts, Score: < MostOfEmpty } score
        && score.Composition.Required + score.Composition.Boilerplate >= LeastTalk;
}
