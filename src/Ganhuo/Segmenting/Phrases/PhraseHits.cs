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

    // Every hit, kind by kind; those of a kind end where those of the next begin.
    private readonly PhraseHit[] dealt;
    private readonly int[] ends;

    /// <summary>Takes what a scan found, and gives it back when disposed.</summary>
    public PhraseHits(PhraseKinds kinds, SpareArrays<PhraseHit> spares, FoundPhrases found)
    {
        (this.kinds, this.spares, this.found) = (kinds, spares, found);
        ends = new int[kinds.Count];
        dealt = spares.Rent(found.All.Length);
        Deal();
    }

    /// <summary>What entries of hits are counted in.</summary>
    public LexiconEntry[] Entries => kinds.Entries;

    /// <summary>How many kinds of entries there are.</summary>
    public int KindCount => kinds.Count;

    /// <summary>By the index of an entry the number of its kind.</summary>
    public ReadOnlySpan<byte> KindOfEntries => kinds.OfEntries;

    /// <summary>Every hit, with the index of its entry, sorted by start, then end.</summary>
    public ReadOnlySpan<(TextSpan Span, int Entry)> All => found.All;

    /// <summary>The number of a kind, or -1 where no entry is of it.</summary>
    public int NumberOf(string kind) => kinds.NumberOf(kind);

    /// <summary>The hits that begin at <paramref name="start"/> or later, with the index of their entry, sorted by start, then end.</summary>
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

    /// <summary>Where a phrase stands first inside <paramref name="span"/>; null where it does not, or is in no lexicon.</summary>
    public TextSpan? First(string phrase, TextSpan span)
    {
        foreach (var (place, entry) in From(span.Start))
        {
            if (place.Start >= span.End) break;
            if (place.Length == phrase.Length && place.End <= span.End && kinds.Entries[entry].Phrase == phrase) return place;
        }

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
    public ArraySegment<PhraseHit> Of(string kind) =>
        kinds.NumberOf(kind) is >= 0 and var number ? new(dealt, StartOf(number), ends[number] - StartOf(number)) : ArraySegment<PhraseHit>.Empty;

    public void Dispose()
    {
        found.Dispose();
        spares.Return(dealt);
    }

    private int StartOf(int kind) => kind == 0 ? 0 : ends[kind - 1];

    // Dealt out in their order, the hits of every kind are sorted too.
    private void Deal()
    {
        var (kindOf, entries) = (kinds.OfEntries, kinds.Entries);
        foreach (ref readonly var hit in found.All) ends[kindOf[hit.Entry]]++;
        for (int kind = 0, before = 0; kind < ends.Length; kind++) (ends[kind], before) = (before, before + ends[kind]);
        foreach (ref readonly var hit in found.All) dealt[ends[kindOf[hit.Entry]]++] = new PhraseHit(hit.Span, entries[hit.Entry]);
    }
}
