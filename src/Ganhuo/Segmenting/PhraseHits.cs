using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Segmenting;

/// <summary>Every lexicon phrase found in one pass over the normalised text; overlapping hits are all there.</summary>
internal sealed class PhraseHits
{
    private readonly Dictionary<string, ImmutableArray<PhraseHit>> byKind;

    public PhraseHits(IEnumerable<PhraseHit> hits) =>
        byKind = hits.GroupBy(h => h.Entry.Kind, StringComparer.Ordinal).ToDictionary(
            g => g.Key,
            g => g.OrderBy(h => h.Span).ToImmutableArray(),
            StringComparer.Ordinal);

    public static PhraseHits None { get; } = new([]);

    /// <summary>Hits of one kind, sorted by start, then end.</summary>
    public ImmutableArray<PhraseHit> Of(string kind) => byKind.TryGetValue(kind, out var hits) ? hits : [];

    /// <summary>Hits of one kind that lie wholly inside <paramref name="span"/>, in order; O(log hits) to find them.</summary>
    public IEnumerable<PhraseHit> Within(string kind, TextSpan span)
    {
        var hits = Of(kind);
        for (var i = FirstFrom(hits, span.Start); i < hits.Length && hits[i].Span.Start < span.End; i++)
            if (hits[i].Span.End <= span.End) yield return hits[i];
    }

    private static int FirstFrom(ImmutableArray<PhraseHit> hits, int start)
    {
        var (low, high) = (0, hits.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (hits[middle].Span.Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
