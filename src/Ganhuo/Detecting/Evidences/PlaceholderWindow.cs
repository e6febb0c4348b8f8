using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Evidences;

/// <summary>Walks the placeholders clause by clause and drops the candidates that an empty slot has emptied.</summary>
internal struct PlaceholderWindow(ImmutableArray<Placeholder> placeholders)
{
    private int from;

    public void DropEmptied(TextSpan clause, List<EvidenceCandidate> found)
    {
        while (from < placeholders.Length && placeholders[from].Span.End <= clause.Start) from++;
        for (var i = from; i < placeholders.Length && placeholders[i].Span.Start < clause.End; i++)
        {
            var slot = placeholders[i].Span;
            found.RemoveAll(c => c.Span.Overlaps(slot) || c.Span.Start == slot.End);
        }
    }
}
