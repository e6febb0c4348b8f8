using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Structuring;

/// <summary>A sequence of items of one style and depth.</summary>
/// <param name="Items">At least one, in text order.</param>
/// <param name="Inline">Whether the items stand inside one paragraph.</param>
/// <param name="Depth">0 for an outermost sequence, 1 for one inside an item of another, and so on.</param>
internal sealed record Enumeration(ImmutableArray<EnumerationItem> Items, bool Inline, int Depth)
{
    public TextSpan Span => new(Items[0].Span.Start, Items[^1].Span.End);
}
