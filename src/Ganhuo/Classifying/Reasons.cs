using System.Collections.Immutable;
using Ganhuo.Classifying.Dimensions;
using Ganhuo.Segmenting;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Text;

namespace Ganhuo.Classifying;

/// <summary>The words that spoke for a paragraph's role and dimension, strongest first.</summary>
internal sealed class Reasons(PhraseHits phrases)
{
    private const int MostForRole = 3;
    private const int MostForDimension = 5;

    private readonly ArraySegment<PhraseHit> headingCues = phrases.Of(CueKinds.RoleHeading);
    private readonly ArraySegment<PhraseHit> bodyCues = phrases.Of(CueKinds.RoleBody);
    private readonly ArraySegment<PhraseHit> dimensionCues = phrases.Of(CueKinds.Dimension);

    // The weight of each phrase that speaks for a tag, and how often it was met.
    private readonly Dictionary<string, (double Weight, int Times)> found = new(StringComparer.Ordinal);

    public ImmutableArray<string> Of(
        TextSpan paragraph, ImmutableArray<TopicHeading> headings, SectionRole role, Dimension dimension)
    {
        var reasons = ImmutableArray.CreateBuilder<string>();
        Find(headings, headingCues, bodyCues, paragraph, role.Key());
        AddStrongest(MostForRole, reasons);
        if (dimension != Dimension.None)
        {
            Find(headings, dimensionCues, dimensionCues, paragraph, dimension.Key());
            AddStrongest(MostForDimension, reasons);
        }

        return reasons.DrainToImmutable();
    }

    private void Find(
        ImmutableArray<TopicHeading> headings, ArraySegment<PhraseHit> above, ArraySegment<PhraseHit> inside,
        TextSpan paragraph, string tag)
    {
        found.Clear();
        foreach (var heading in headings) Count(above.Inside(heading.Span), tag);
        Count(inside.Inside(paragraph), tag);
    }

    private void Count(HitsInside hits, string tag)
    {
        foreach (var hit in hits)
        {
            if (!string.Equals(hit.Entry.Tag, tag, StringComparison.Ordinal)) continue;
            var known = found.TryGetValue(hit.Entry.Phrase, out var before);
            found[hit.Entry.Phrase] = known ? (before.Weight, before.Times + 1) : (hit.Entry.Weight, 1);
        }
    }

    // The few are taken out one by one: sorting all of them for every paragraph costs more than all the rest here.
    private void AddStrongest(int most, ImmutableArray<string>.Builder reasons)
    {
        for (var left = most; left > 0 && found.Count > 0; left--)
        {
            var (strongest, strength) = ("", double.NegativeInfinity);
            foreach (var (phrase, (weight, times)) in found)
            {
                var here = weight * Math.Sqrt(times);
                if (here > strength || (here == strength && string.CompareOrdinal(phrase, strongest) < 0))
                    (strongest, strength) = (phrase, here);
            }

            found.Remove(strongest);
            if (!reasons.Contains(strongest)) reasons.Add(strongest);
        }
    }
}
