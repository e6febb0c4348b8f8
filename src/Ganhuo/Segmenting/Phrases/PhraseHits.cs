using System.Buffers;
using Ganhuo.Text;

namespace Ganhuo.Segmenting.Phrases;

/// <summary>
/// Every lexicon phrase found in one pass over the normalised text; overlapping hits are all there. What it hands out is
/// good until it is disposed; one that is not disposed is only garbage.
/// </summary>
internal sealed class PhraseHits : IDisposable
{
    private readonly PhraseKinds kinds;
    private readonly SpareArrays<PhraseHit> spares;
    private readonly FoundPhrases found;

    // The number of each hit's kind, so that those of a kind are found many at a time.
    private readonly byte[] kindOf;

    // The hits of the kinds asked for so far, kind by kind, and where those of each kind begin and end; few kinds are asked for.
    private readonly PhraseHit[] dealt;
    private readonly (int Start, int End)[] places;
    private int dealtCount;

    /// <summary>Takes what a scan found, and gives it back when disposed.</summary>
    public PhraseHits(PhraseKinds kinds, SpareArrays<PhraseHit> spares, FoundPhrases found)
    {
        (this.kinds, this.spares, this.found) = (kinds, spares, found);
        places = new (int, int)[kinds.Count];
        dealt = spares.Rent(found.All.Length);
        kindOf = ArrayPool<byte>.Shared.Rent(found.All.Length);
        var hits = found.All;
        var kindOfEntries = kinds.OfEntries;
        for (var i = 0; i < hits.Length; i++) kindOf[i] = kindOfEntries[hits[i].Entry];
    }

    /// <summary>What entries of hits are counted in.</summary>
    public LexiconEntry[] Entries => kinds.Entries;

    /// <summary>How many kinds of entries there are.</summary>
    public int KindCount => kinds.Count;

    /// <summary>The number of the kind of each hit, in the order of <see cref="All"/>.</summary>
    public ReadOnlySpan<byte> Kinds => kindOf.AsSpan(0, found.All.Length);

    /// <summary>Every hit, with the index of its entry, sorted by start, then end.</summary>
    public ReadOnlySpan<(TextSpan Span, int Entry)> All => found.All;

    /// <summary>The number of a kind, or -1 where no entry is of it.</summary>
    public int NumberOf(string kind) => kinds.NumberOf(kind);

    /// <summary>
    /// The hits that begin at <paramref name="start"/> or later, with the index of their entry, sorted by start, then end.
    /// </summary>
    public ReadOnlySpan<(TextSpan Span, int Entry)> From(int start)
    {
        var all = found.All;
        int low = 0, high = all.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (all[middle].Span.Start < start) low = middle + 1;
            else high = middle;
        }

        return all[low..];
    }

    /// <summary>The hits that begin in <paramref name="span"/>, sorted by start, then end.</summary>
    public ReadOnlySpan<(TextSpan Span, int Entry)> In(TextSpan span)
    {
        var from = From(span.Start);
        var count = 0;
        while (count < from.Length && from[count].Span.Start < span.End) count++;
        return from[..count];
    }

    /// <summary>Where a phrase stands first inside <paramref name="span"/>; null where it does not, or is in no lexicon.</summary>
    public TextSpan? First(string phrase, TextSpan span) => First(phrase, In(span), span.End);

    /// <summary>
    /// Where a phrase stands first among <paramref name="hits"/>, ending before <paramref name="end"/> or there; null where it does
    /// not, or is in no lexicon.
    /// </summary>
    public TextSpan? First(string phrase, ReadOnlySpan<(TextSpan Span, int Entry)> hits, int end)
    {
        foreach (ref readonly var hit in hits)
            if (hit.Span.Length == phrase.Length && hit.Span.End <= end && kinds.Entries[hit.Entry].Phrase == phrase) return hit.Span;
        return null;
    }

    /// <summary>Whether a phrase of a kind stands inside <paramref name="span"/>, or right at its start.</summary>
    public bool Has(string kind, TextSpan span, bool atStart = false)
    {
        var hits = Of(kind).AsSpan();
        var last = atStart ? span.Start : span.End - 1;
        for (var i = FirstFrom(hits, span.Start); i < hits.Length && hits[i].Span.Start <= last; i++)
            if (hits[i].Span.End <= span.End) return true;
        return false;
    }

    /// <summary>The index of the first of sorted hits that begins at <paramref name="start"/> or later.</summary>
    public static int FirstFrom(ReadOnlySpan<PhraseHit> hits, int start)
    {
        int low = 0, high = hits.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (hits[middle].Span.Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Hits of one kind, sorted by start, then end.</summary>
    public ArraySegment<PhraseHit> Of(string kind)
    {
        if (kinds.NumberOf(kind) is not (>= 0 and var number)) return ArraySegment<PhraseHit>.Empty;
        ref var place = ref places[number];
        if (place == default) place = Deal((byte)number);
        return new(dealt, place.Start, place.End - place.Start);
    }

    public void Dispose()
    {
        found.Dispose();
        spares.Return(dealt);
        ArrayPool<byte>.Shared.Return(kindOf);
    }

    // Dealt out in their order, the hits of a kind are sorted too. A kind that has none is looked for every time it is asked
    // for while no other has any, which is next to nothing.
    private (int Start, int End) Deal(byte kind)
    {
        var start = dealtCount;
        var hits = found.All;
        for (var at = 0; Kinds[at..].IndexOf(kind) is >= 0 and var before; at++)
        {
            at += before;
            dealt[dealtCount++] = new PhraseHit(hits[at].Span, kinds.Entries[hits[at].Entry]);
        }

        return (start, dealtCount);
    }
}
