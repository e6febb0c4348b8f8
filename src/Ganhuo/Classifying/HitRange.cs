using Ganhuo.Segmenting.Phrases;
using Ganhuo.Text;

namespace Ganhuo.Classifying;

/// <summary>The hits of one kind that lie inside a span, found by binary search; enumerating allocates nothing.</summary>
internal static class HitRange
{
    public static HitsInside Inside(this ArraySegment<PhraseHit> hits, TextSpan span) =>
        new(hits, FirstAtOrAfter(hits, span.Start), span.End);

    private static int FirstAtOrAfter(ArraySegment<PhraseHit> hits, int start)
    {
        int low = 0, high = hits.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (hits[middle].Span.Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
