using System.Collections.Immutable;

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
}
