using System.Collections.Immutable;
using Ganhuo.Detecting;
using Ganhuo.Text;

namespace Ganhuo.Scoring;

/// <summary>Counts the content characters of placeholders clause by clause: all calls together are linear.</summary>
internal struct SlotCursor(NormalText text, ImmutableArray<Placeholder> slots)
{
    private int from;

    /// <summary>Those inside a clause, each counted once; clauses must come in order.</summary>
    public int CharactersIn(TextSpan clause)
    {
        var (count, counted) = (0, clause.Start);
        while (from < slots.Length && slots[from].Span.End <= clause.Start) from++;
        for (var i = from; i < slots.Length && slots[i].Span.Start < clause.End; i++)
        {
            var (start, end) = (Math.Max(counted, slots[i].Span.Start), Math.Min(clause.End, slots[i].Span.End));
            if (start >= end) continue;
            count += text.CharactersIn(new TextSpan(start, end));
            counted = end;
        }

        return count;
    }
}
