using System.Collections.Immutable;

namespace Ganhuo.Segmenting;

/// <summary>Every lexicon phrase found in one pass over the normalised text; overlapping hits are all there.</summary>
internal sealed class PhraseHits
{
    private readonly IReadOnlyDictionary<string, int> kinds;
    private readonly ImmutableArray<PhraseHit>[] byKind;

    /// <param name="kinds">Number of each kind.</param>
    /// <param name="byKind">The hits of each kind, sorted by start, then end.</param>
    public PhraseHits(IReadOnlyDictionary<string, int> kinds, ImmutableArray<PhraseHit>[] byKind) =>
        (this.kinds, this.byKind) = (kinds, byKind);

    /// <summary>Hits of one kind, sorted by start, then end.</summary>
    public ImmutableArray<PhraseHit> Of(string kind) => kinds.TryGetValue(kind, out var number) ? byKind[number] : [];
}
