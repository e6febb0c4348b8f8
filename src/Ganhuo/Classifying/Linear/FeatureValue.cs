namespace Ganhuo.Classifying.Linear;

/// <summary>
/// What a feature that is present counts: grams share a length of 1 among them, so that a long paragraph is no surer
/// than a short one; cues, which are few and strong, count the same in any company.
/// </summary>
internal static class FeatureValue
{
    public const double Cue = 0.4;

    public static int GramsOf(ReadOnlySpan<int> features)
    {
        var grams = 0;
        foreach (var feature in features)
            if (feature < GramFeatures.Count) grams++;
        return grams;
    }

    public static double Of(int feature, int grams) => feature < GramFeatures.Count ? OfGram(grams) : Cue;

    public static double OfGram(int grams) => 1 / Math.Sqrt(Math.Max(grams, 1));
}
