
using Ganhuo.Segmenting.Phrases;

namespace Ganhuo.Classifying;

/// <summary>Walks sorted hits from one on, as far as they begin before an offset, and leaves out those that end after it.</summary>
internal struct HitsInside(ArraySegment<PhraseHit> hits, int first, int end)
{
    private int at = first - 1;

    public readonly PhraseHit Current => hits[at];

    public readonly HitsInside GetEnumerator() => this;

    public bool MoveNext()
    {
        while (++at < hits.Count && hits[at].Span.Start < end)
            if (hits[at].Span.End <= end) return true;
        return false;
    }
}
