using Ganhuo.Classifying.Linear;

namespace Ganhuo.Training.Fitting;

/// <summary>One training example: the features present and what each counts, its label, and how much it counts.</summary>
internal sealed record Example(int[] Features, double[] Values, int Label, double Weight)
{
    public static Example Of(ReadOnlySpan<int> features, int label, double weight)
    {
        var values = new double[features.Length];
        Array.Fill(values, FeatureValue.Of(features.Length));
        return new Example(features.ToArray(), values, label, weight);
    }

    /// <summary>Of features in any order, each once: what is learned must not depend on the order they were gathered in.</summary>
    public static Example InOrder(Span<int> features, int label, double weight)
    {
        features.Sort();
        return Of(features, label, weight);
    }

    /// <summary>The same with only the features that <paramref name="compact"/> knows, renumbered.</summary>
    public Example Compact(IReadOnlyDictionary<int, int> compact)
    {
        var kept = Enumerable.Range(0, Features.Length).Where(i => compact.ContainsKey(Features[i])).ToArray();
        return this with
        {
            Features = [.. kept.Select(i => compact[Features[i]])],
            Values = [.. kept.Select(i => Values[i])],
        };
    }
}
