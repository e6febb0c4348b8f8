using Ganhuo.Classifying;

namespace Ganhuo.Training.Evaluating;

/// <summary>
/// Dimensions as people write them. A set whose labels all are unified dimensions, by key or Chinese name, is about those;
/// any other set is an organisation's own, and keeps its words.
/// </summary>
internal static class UnifiedLabels
{
    /// <summary>The paragraphs with unified keys where all their labels are unified; else as they were.</summary>
    public static IReadOnlyList<GoldParagraph> Of(IReadOnlyList<GoldParagraph> paragraphs)
    {
        var keys = paragraphs.Select(p => KeyOf(p.Dimension)).ToList();
        return keys.Contains(null) ? paragraphs : [.. paragraphs.Zip(keys, (p, key) => p with { Dimension = key! })];
    }

    private static string? KeyOf(string label)
    {
        if (label.Length == 0 || Vocabulary.TryParseDimension(label, out _)) return label;
        foreach (var dimension in Enum.GetValues<Dimension>())
            if (dimension.ChineseName() == label) return dimension.Key();
        return null;
    }
}
