using Ganhuo.Segmenting.Phrases;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Evidences;

/// <summary>Walks sorted phrase hits clause by clause: each call moves on, so all calls together are linear.</summary>
internal struct HitWindow(ArraySegment<PhraseHit> hits)
{
    private int from;

    /// <summary>The hits that begin inside <paramref name="clause"/>; clauses must come in order.</summary>
    public ReadOnlySpan<PhraseHit> Within(TextSpan clause)
    {
        while (from < hits.Count && hits[from].Span.Start < clause.Start) from++;
        var end = from;
        while (end < hits.Count && hits[end].Span.Start < clause.End) end++;
        var window = hits.AsSpan(from, end - from);
        from = end;
        return window;
    }
}
