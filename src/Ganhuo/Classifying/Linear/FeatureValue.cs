namespace Ganhuo.Classifying.Linear;

/// <summary>
/// What a feature that is present counts: the features of a text share a length of 1 among them, so that a long paragraph
/// is no surer than a short one.
/// </summary>
internal static class FeatureValue
{
    /// <summary>The value of each of so many features.</summary>
    public static double Of(int features) => 1 / Math.Sqrt(Math.Max(features, 1));
}
