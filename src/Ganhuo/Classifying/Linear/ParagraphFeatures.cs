using Ganhuo.Segmenting;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Linear;

/// <summary>
/// The features of a paragraph: its grams, then for every dimension and role how much its cues weigh in all, in
/// <see cref="Steps"/> cumulative steps, and how long it is.
/// </summary>
internal static class ParagraphFeatures
{
    private const int Steps = 4;
    private const int Labels = 32;
    private const int RoleOffset = GramFeatures.Count;
    private const int DimensionOffset = RoleOffset + (Labels * Steps);
    private const int LengthOffset = DimensionOffset + (Labels * Steps);
    private const int LengthSteps = 4;

    /// <summary>Number of features in all.</summary>
    public const int Count = LengthOffset + LengthSteps;

    private static ReadOnlySpan<double> Thresholds => [0.5, 1.5, 3, 6];

    public static void Extract(NormalText text, TextSpan span, PhraseHits phrases, ref FeatureSet features)
    {
        GramFeatures.Extract(text.Slice(span), ref features);
        Span<double> weights = stackalloc double[Labels];
        AddCues(phrases, "role-cue", RoleOffset, span, weights, ref features);
        AddCues(phrases, "dimension-cue", DimensionOffset, span, weights, ref features);
        for (var step = 0; step < LengthSteps && span.Length >= 40 << step; step++)
            features.OnFeature(LengthOffset + step, 0, 0);
    }

    private static void AddCues(
        PhraseHits phrases, string kind, int offset, TextSpan span, Span<double> weights, ref FeatureSet features)
    {
        weights.Clear();
        foreach (var hit in phrases.Within(kind, span))
            if (LabelOf(hit.Entry) is { } label) weights[label] += hit.Entry.Weight;
        for (var label = 0; label < Labels; label++)
            for (var step = 0; step < Steps && weights[label] >= Thresholds[step]; step++)
                features.OnFeature(offset + (label * Steps) + step, 0, 0);
    }

    private static int? LabelOf(LexiconEntry entry) =>
        Vocabulary.TryParseDimension(entry.Tag, out var dimension) ? (int)dimension
        : Vocabulary.TryParseRole(entry.Tag, out var role) ? (int)role
        : null;
}
