using System.Collections.Immutable;
using Ganhuo.Segmenting;
using Ganhuo.Text;

namespace Ganhuo.Classifying;

/// <summary>The words that spoke for a paragraph's role and dimension, strongest first.</summary>
internal sealed class Reasons(PhraseHits phrases)
{
    private const int MostForRole = 3;
    private const int MostForDimension = 5;

    private readonly ImmutableArray<PhraseHit> headingCues = phrases.Of(CueKinds.RoleHeading);
    private readonly ImmutableArray<PhraseHit> bodyCues = phrases.Of(CueKinds.RoleBody);
    private readonly ImmutableArray<PhraseHit> dimensionCues = phrases.Of(CueKinds.Dimension);

    public ImmutableArray<string> Of(
        TextSpan paragraph, ImmutableArray<TopicHeading> headings, SectionRole role, Dimension dimension)
    {
        var reasons = ImmutableArray.CreateBuilder<string>();
        AddStrongest(Hits(headings, headingCues, bodyCues, paragraph, role.Key()), MostForRole, reasons);
        if (dimension != Dimension.None)
            AddStrongest(Hits(headings, dimensionCues, dimensionCues, paragraph, dimension.Key()), MostForDimension, reasons);
        return reasons.DrainToImmutable();
    }

    // The weight of each phrase that speaks for the tag, and how often it was met.
    private static Dictionary<string, (double Weight, int Times)> Hits(
        ImmutableArray<TopicHeading> headings, ImmutableArray<PhraseHit> above, ImmutableArray<PhraseHit> inside,
        TextSpan paragraph, string tag)
    {
        var hits = new Dictionary<string, (double, int)>(StringComparer.Ordinal);
        foreach (var heading in headings) Count(above.Inside(heading.Span), tag, hits);
        Count(inside.Inside(paragraph), tag, hits);
        return hits;
    }

    private static void Count(HitsInside found, string tag, Dictionary<string, (double Weight, int Times)> hits)
    {
        foreach (var hit in found)
        {
            if (!string.Equals(hit.Entry.Tag, tag, StringComparison.Ordinal)) continue;
            var known = hits.TryGetValue(hit.Entry.Phrase, out var before);
            hits[hit.Entry.Phrase] = known ? (before.Weight, before.Times + 1) : (hit.Entry.Weight, 1);
        }
    }

    private static void AddStrongest(
        Dictionary<string, (double Weight, int Times)> hits, int most, ImmutableArray<string>.Builder reasons)
    {
        if (hits.Count == 0) return;
        var strongest = hits.OrderByDescending(h => h.Value.Weight * Math.Sqrt(h.Value.Times)).ThenBy(h => h.Key, StringComparer.Ordinal);
        foreach (var (phrase, _) in strongest.Take(most))
            if (!reasons.Contains(phrase)) reasons.Add(phrase);
    }
}
