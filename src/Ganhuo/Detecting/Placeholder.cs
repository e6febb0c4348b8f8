using Ganhuo.Text;

namespace Ganhuo.Detecting;

/// <summary>A slot with no value in it (空项).</summary>
/// <param name="Span">The mark alone: <c>**</c>, <c>X</c>, <c>【待补充：数据】</c>.</param>
/// <param name="Slot">What should have stood there.</param>
/// <param name="Kind">Never written, or hidden on purpose.</param>
public sealed record Placeholder(TextSpan Span, PlaceholderSlot Slot, PlaceholderKind Kind);
