using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>A place where a value was left out without one of the usual signs; offsets within the paragraph.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Slot">What should stand there.</param>
/// <param name="IsMask">Whether something was hidden, not left out.</param>
internal readonly record struct Gap(int Start, int End, PlaceholderSlot Slot, bool IsMask = false)
{
    public TextSpan Span => new(Start, End);
}
