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
        var forRole = headings.SelectMany(h => headingCues.Inside(h.Span)).Concat(bodyCues.Inside(paragraph));
        var forDimension = dimension == Dimension.None
            ? []
            : headings.SelectMany(h => dimensionCues.Inside(h.Span)).Concat(dimensionCues.Inside(paragraph));
        return
        [
            .. Strongest(forRole, role.Key(), MostForRole).Concat(Strongest(forDimension, dimension.Key(), MostForDimension))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> Strongest(IEnumerable<PhraseHit> hits, string tag, int most) =>
        hits.Where(h => string.Equals(h.Entry.Tag, tag, StringComparison.Ordinal))
            .GroupBy(h => h.Entry.Phrase, StringComparer.Ordinal)
            .Select(g => new { Phrase = g.Key, Weight = g.First().Entry.Weight * Math.Sqrt(g.Count()) })
            .OrderByDescending(c => c.Weight).ThenBy(c => c.Phrase, StringComparer.Ordinal).Take(most).Select(c => c.Phrase);
}
