using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Ganhuo.Segmenting;

/// <summary>Every lexicon phrase found in one pass over the normalised text; overlapping hits are all there.</summary>
internal sealed class PhraseHits
{
    private readonly IReadOnlyDictionary<string, int> kinds;
    private readonly ImmutableArray<PhraseHit>[] byKind;
    private readonly PhraseHit[] all;
    private readonly byte[] kindOf;

    /// <param name="kinds">Number of each kind.</param>
    /// <param name="all">Every hit, sorted by start, then end.</param>
    /// <param name="kindOf">The number of each hit's kind.</param>
    public PhraseHits(IReadOnlyDictionary<string, int> kinds, PhraseHit[] all, byte[] kindOf)
    {
        (this.kinds, this.all, this.kindOf) = (kinds, all, kindOf);
        byKind = ByKind(kinds.Count);
    }

    /// <summary>Hits of one kind, sorted by start, then end.</summary>
    public ImmutableArray<PhraseHit> Of(string kind) => kinds.TryGetValue(kind, out var number) ? byKind[number] : [];

    /// <summary>Hits of several kinds, sorted by start, then end.</summary>
    public ImmutableArray<PhraseHit> Of(params ReadOnlySpan<string> several)
    {
        Span<bool> wanted = stackalloc bool[byKind.Length];
        wanted.Clear();
        var count = 0;
        foreach (var kind in several)
        {
            if (!kinds.TryGetValue(kind, out var number)) continue;
            wanted[number] = true;
            count += byKind[number].Length;
        }

        var hits = new PhraseHit[count];
        count = 0;
        for (var i = 0; i < all.Length; i++)
            if (wanted[kindOf[i]]) hits[count++] = all[i];
        return ImmutableCollectionsMarshal.AsImmutableArray(hits);
    }

    // Dealt out in their order, the hits of every kind are sorted too.
    private ImmutableArray<PhraseHit>[] ByKind(int count)
    {
        var counts = new int[count];
        foreach (var kind in kindOf) counts[kind]++;
        var hits = Array.ConvertAll(counts, n => n == 0 ? [] : new PhraseHit[n]);
        Array.Clear(counts);
        for (var i = 0; i < all.Length; i++) hits[kindOf[i]][counts[kindOf[i]]++] = all[i];
        return Array.ConvertAll(hits, ImmutableCollectionsMarshal.AsImmutableArray);
    }
}
