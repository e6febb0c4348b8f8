namespace Ganhuo.Classifying.Linear;

/// <summary>The features of a stretch of text: its grams. Its length is none, for it is the writer's more than the subject's.</summary>
internal static class ParagraphFeatures
{
    /// <summary>Number of features in all.</summary>
    public const int Count = GramFeatures.Count;

    public static void Extract<TSink>(ReadOnlySpan<char> text, ref TSink features)
        where TSink : IFeatureSink, allows ref struct => GramFeatures.Extract(text, ref features);
}
