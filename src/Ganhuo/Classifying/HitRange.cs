using Ganhuo.Segmenting.Phrases;
using Ganhuo.Text;

namespace Ganhuo.Classifying;

/// <summary>The hits of one kind that lie inside a span, found by binary search; enumerating allocates nothing.</summary>
internal static class HitRange
{
    public static HitsInside Inside(this ArraySegment<PhraseHit> hits, TextSpan span) =>
        new(hits, PhraseHits.FirstFrom(hits, span.Start), span.End);
}
