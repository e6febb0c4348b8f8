using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Substance;

/// <summary>Walks sorted, non-overlapping items clause by clause: all calls together are linear.</summary>
internal struct SpanCursor<T>(ImmutableArray<T> items, Func<T, TextSpan> spanOf)
{
    private int from;

    // Where the first item begins that the clauses so far did not pass: most clauses end before it.
    private int next;

    /// <summary>The items that share a unit with <paramref name="clause"/>; clauses must come in order.</summary>
    public ReadOnlySpan<T> Touching(TextSpan clause)
    {
        if (next >= clause.End) return [];
        while (from < items.Length && spanOf(items[from]).End <= clause.Start) from++;
        next = from < items.Length ? spanOf(items[from]).Start : int.MaxValue;
        var end = from;
        while (end < items.Length && spanOf(items[end]).Start < clause.End) end++;
        return items.AsSpan()[from..end];
    }
}
