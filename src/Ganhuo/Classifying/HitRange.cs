using System.Collections.Immutable;
using Ganhuo.Segmenting;
using Ganhuo.Text;

namespace Ganhuo.Classifying;

/// <summary>The hits of one kind that lie inside a span, found by binary search.</summary>
internal static class HitRange
{
    public static IEnumerable<PhraseHit> Inside(this ImmutableArray<PhraseHit> hits, TextSpan span)
    {
        for (var i = FirstAtOrAfter(hits, span.Start); i < hits.Length && hits[i].Span.Start < span.End; i++)
            if (hits[i].Span.End <= span.End) yield return hits[i];
    }

    private static int FirstAtOrAfter(ImmutableArray<PhraseHit> hits, int start)
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
}
