namespace Ganhuo.Classifying.Linear;

/// <summary>The features of a stretch of text: its grams, and how long it is in doubling steps.</summary>
internal static class ParagraphFeatures
{
    private const int LengthSteps = 5;
    private const int ShortestStep = 20;

    /// <summary>Number of features in all.</summary>
    public const int Count = GramFeatures.Count + LengthSteps;

    public static void Extract<TSink>(ReadOnlySpan<char> text, ref TSink features)
        where TSink : IFeatureSink, allows ref struct
    {
        GramFeatures.Extract(text, ref features);
        for (var step = 0; step < LengthSteps && text.Length >= ShortestStep << step; step++)
            features.OnFeature(GramFeatures.Count + step, 0, 0);
    }
}
