using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>Takes placeholders as they are found: in text order, not overlapping.</summary>
internal interface IPlaceholderSink
{
    void Add(TextSpan span, PlaceholderSlot slot, PlaceholderKind kind);
}
