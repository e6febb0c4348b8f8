using System.Collections.Immutable;
using Ganhuo.Classifying;

namespace Ganhuo.Detecting.Correspondence;

/// <summary>
/// Says which measure answers which problem, and which cause is named for it: by the telling words both use, by what they
/// report on, and by their place where there are as many of the one as of the other. A measure may answer several problems
/// and a problem be answered by several measures. Pure; the work is the product of problems and measures, both bounded.
/// </summary>
internal static class LinkFinder
{
    // Beyond so many of either the report is a register, and pairing is no question of reading.
    private const int MostOfEither = 200;

    private const double SameDimension = 0.12;
    private const double BothBusiness = 0.05;
    private const double SamePlace = 0.04;
    private const double Enough = 0.16;
    private const int MostShared = 5;

    /// <summary>
    /// A cause belongs to every problem it is nearly as like as the one it is most like; and so does a measure that shares no
    /// more than a word with a problem.
    /// </summary>
    private const double NearlyClosest = 0.6;

    public static ImmutableArray<ReportLink> Find(RuleContext context)
    {
        if (!Has(context, SectionRole.Problems) && !Has(context, SectionRole.Measures)) return [];
        using var parts = LinkParts.Of(context, MostOfEither);
        if (parts is null) return [];
        var links = ImmutableArray.CreateBuilder<ReportLink>();
        var closest = Closest(parts);
        foreach (var (problem, measure, score) in Pairs(parts.Problems, parts.Measures))
            if (~PlaceOf(problem, measure, links) is >= 0 and var at) links.Insert(at, Link(parts, problem, measure, score, closest));
        return links.DrainToImmutable();
    }

    // Where the link of the two stands among links by problem and measure, or the complement of where it belongs.
    private static int PlaceOf(LinkUnit problem, LinkUnit measure, ImmutableArray<ReportLink>.Builder links)
    {
        int low = 0, high = links.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var link = links[middle];
            if (link.Problem == problem.Paragraph && link.Measure == measure.Paragraph) return middle;
            if (link.Problem < problem.Paragraph || (link.Problem == problem.Paragraph && link.Measure < measure.Paragraph))
                low = middle + 1;
            else high = middle;
        }

        return ~low;
    }

    private static bool Has(RuleContext context, SectionRole role)
    {
        if (context.Classification.Definition.ItemByItem) return true;
        foreach (var paragraph in context.Classification.Paragraphs)
            foreach (var part in paragraph.Parts)
                if (part.Role == role) return true;
        return false;
    }

    // A pair counts where each problem's best measure, or each measure's best problem, is like it enough.
    private static IEnumerable<(LinkUnit Problem, LinkUnit Measure, double Score)> Pairs(
        ImmutableArray<LinkUnit> problems, ImmutableArray<LinkUnit> measures)
    {
        var scores = new double[problems.Length, measures.Length];
        var (bestOfProblem, bestOfMeasure) = (new double[problems.Length], new double[measures.Length]);
        for (var p = 0; p < problems.Length; p++)
            for (var m = 0; m < measures.Length; m++)
            {
                var score = scores[p, m] = Score(problems[p], measures[m], problems.Length == measures.Length && p == m);
                (bestOfProblem[p], bestOfMeasure[m]) = (Math.Max(bestOfProblem[p], score), Math.Max(bestOfMeasure[m], score));
            }

        for (var p = 0; p < problems.Length; p++)
            for (var m = 0; m < measures.Length; m++)
                if (scores[p, m] is >= Enough and var score && (score == bestOfProblem[p] || score == bestOfMeasure[m])
                    && (score >= NearlyClosest * Math.Max(bestOfProblem[p], bestOfMeasure[m]) || !IsOneWord(problems[p], measures[m])))
                    yield return (problems[p], measures[m], score);
    }

    // 村级 alone is chance where either of the two has a partner it is far more like.
    private static bool IsOneWord(LinkUnit problem, LinkUnit measure)
    {
        var words = 0;
        foreach (var _ in problem.Common(measure)) words++;
        return words <= 1 && problem.Paragraph != measure.Paragraph;
    }

    private static double Score(LinkUnit problem, LinkUnit measure, bool samePlace)
    {
        if (problem.Paragraph == measure.Paragraph) return 1;
        var dimension = problem.Dimension != measure.Dimension || problem.Dimension == Dimension.None ? 0
            : problem.Dimension == Dimension.Delivery ? BothBusiness : SameDimension;
        return Math.Min(1, Math.Sqrt(problem.Likeness(measure)) + dimension + (samePlace ? SamePlace : 0));
    }

    private static ReportLink Link(LinkParts parts, LinkUnit problem, LinkUnit measure, double score, ImmutableArray<double> closest) =>
        new(problem.Paragraph, measure.Paragraph, CauseOf(parts.Causes, problem, closest), score,
            parts.Shared(problem, measure, MostShared));

    // How like each cause is to the problem it is most like; a single cause is everybody's.
    private static ImmutableArray<double> Closest(LinkParts parts)
    {
        var closest = ImmutableArray.CreateBuilder<double>(parts.Causes.Length);
        foreach (var cause in parts.Causes)
        {
            var top = 0.0;
            if (parts.Causes.Length > 1)
                foreach (var problem in parts.Problems) top = Math.Max(top, Score(problem, cause, samePlace: false));
            closest.Add(top);
        }

        return closest.MoveToImmutable();
    }

    // A cause that is plainly another problem's is not this one's, whatever word the two share.
    private static int? CauseOf(ImmutableArray<LinkUnit> causes, LinkUnit problem, ImmutableArray<double> closest)
    {
        int? best = null;
        var top = Enough;
        for (var i = 0; i < causes.Length; i++)
        {
            var cause = causes[i];
            var score = Score(problem, cause, samePlace: false);
            if (score < top || score < NearlyClosest * closest[i] || (score == top && best <= cause.Paragraph)) continue;
            (best, top) = (cause.Paragraph, score);
        }

        return best;
    }
}
