using Ganhuo.Detecting;

namespace Ganhuo.Training.Evaluating;

/// <summary>What labels call the slot and the kind of a placeholder.</summary>
internal static class LabelKeys
{
    public static string Of(PlaceholderSlot slot) =>
        slot == PlaceholderSlot.DocumentNumber ? "document-number" : slot.ToString().ToLowerInvariant();

    public static string Of(PlaceholderKind kind) => kind.ToString().ToLowerInvariant();
}
