using Ganhuo.Segmenting.Phrases;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Consistency;

/// <summary>Where the phrases of one kind stand, for a rule that asks of a place what stands there.</summary>
internal sealed class HitPlaces(IEnumerable<PhraseHit> hits)
{
    private readonly HashSet<TextSpan> spans = [.. hits.Select(hit => hit.Span)];
    private readonly HashSet<int> ends = [.. hits.Select(hit => hit.Span.End)];

    /// <summary>Whether one fills exactly that span.</summary>
    public bool Has(TextSpan span) => spans.Contains(span);

    /// <summary>Whether one ends there.</summary>
    public bool EndAt(int offset) => ends.Contains(offset);
}
