using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Ganhuo.Segmenting;

/// <summary>Every lexicon phrase found in one pass over the normalised text; overlapping hits are all there.</summary>
internal sealed class PhraseHits
{
    private readonly Dictionary<string, PhraseHit[]> byKind = new(StringComparer.Ordinal);

    /// <summary>Takes hits in order of their start, then of their end, as a <see cref="PhraseAutomaton"/> reports them.</summary>
    public PhraseHits(ReadOnlySpan<PhraseHit> hits)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var hit in hits) CollectionsMarshal.GetValueRefOrAddDefault(counts, hit.Entry.Kind, out _)++;
        foreach (var (kind, count) in counts) byKind.Add(kind, new PhraseHit[count]);
        foreach (var hit in hits)
        {
            // Counted down, the places left say where the next hit of its kind goes.
            var of = byKind[hit.Entry.Kind];
            of[of.Length - counts[hit.Entry.Kind]--] = hit;
        }
    }

    public static PhraseHits None { get; } = new([]);

    /// <summary>Hits of one kind, sorted by start, then end.</summary>
    public ImmutableArray<PhraseHit> Of(string kind) =>
        byKind.TryGetValue(kind, out var hits) ? ImmutableCollectionsMarshal.AsImmutableArray(hits) : [];
}
