using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Evidences;

/// <summary>Walks the placeholders clause by clause and drops the candidates that an empty slot has emptied.</summary>
internal struct PlaceholderWindow(ImmutableArray<Placeholder> placeholders)
{
    private int from;

    /// <summary>Drops them; says whether the clause has a slot that masks a name, and whether it has an unfilled one.</summary>
    public (bool Masked, bool Unfilled) DropEmptied(TextSpan clause, List<EvidenceCandidate> found)
    {
        bool masked = false, unfilled = false;
        while (from < placeholders.Length && placeholders[from].Span.End <= clause.Start) from++;
        for (var i = from; i < placeholders.Length && placeholders[i].Span.Start < clause.End; i++)
        {
            if (placeholders[i].Kind == PlaceholderKind.Masked) masked = true;
            else unfilled = true;
            var slot = placeholders[i].Span;
            found.RemoveAll(c => c.Span.Overlaps(slot) || c.Span.Start == slot.End);
        }

        return (masked, unfilled);
    }
}
