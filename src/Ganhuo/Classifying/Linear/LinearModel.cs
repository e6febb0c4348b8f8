using System.Collections.Immutable;

namespace Ganhuo.Classifying.Linear;

/// <summary>
/// A multinomial logistic regression over <see cref="FeatureSet"/>s: logits are the bias plus the weights of the
/// features present, each times <see cref="FeatureValue"/>; probabilities are their softmax at the calibrated
/// temperature. Immutable.
/// </summary>
/// <remarks>Weights are held as signed bytes with one scale a label: the file is what is served, and the trainer
/// measures the model after this rounding, not before.</remarks>
internal sealed class LinearModel
{
    private readonly sbyte[] weights;
    private readonly float[] scales;
    private readonly float[] biases;
    private readonly float temperature;

    /// <param name="labels">Names of the labels.</param>
    /// <param name="weights">Feature-major: weight of label l for feature f at <c>f * labels + l</c>.</param>
    /// <param name="scales">One a label.</param>
    /// <param name="biases">One a label.</param>
    /// <param name="temperature">Above 0; larger is less sure.</param>
    public LinearModel(
        ImmutableArray<string> labels, sbyte[] weights, float[] scales, float[] biases, float temperature)
    {
        Labels = labels;
        this.weights = weights;
        this.scales = scales;
        this.biases = biases;
        this.temperature = temperature;
    }

    public ImmutableArray<string> Labels { get; }

    /// <summary>Number of features the model was trained on.</summary>
    public int Features => weights.Length / Labels.Length;

    internal ReadOnlySpan<sbyte> Weights => weights;

    internal ReadOnlySpan<float> Scales => scales;

    internal ReadOnlySpan<float> Biases => biases;

    internal float Temperature => temperature;

    /// <summary>Writes the probability of each label; they add to 1. No allocation.</summary>
    public void Predict(ReadOnlySpan<int> features, Span<double> probabilities)
    {
        var labels = Labels.Length;
        Span<double> sums = stackalloc double[labels];
        sums.Clear();
        var grams = FeatureValue.GramsOf(features);
        foreach (var feature in features)
        {
            var value = FeatureValue.Of(feature, grams);
            var row = weights.AsSpan(feature * labels, labels);
            for (var label = 0; label < row.Length; label++) sums[label] += row[label] * value;
        }

        for (var label = 0; label < labels; label++)
            probabilities[label] = (biases[label] + (sums[label] * scales[label])) / temperature;
        Softmax(probabilities[..labels]);
    }

    /// <summary>What one feature adds to the logit of a label, before the norm.</summary>
    public double WeightOf(int feature, int label) => weights[(feature * Labels.Length) + label] * (double)scales[label];

    internal static void Softmax(Span<double> logits)
    {
        var largest = double.NegativeInfinity;
        foreach (var logit in logits) largest = Math.Max(largest, logit);
        double sum = 0;
        for (var i = 0; i < logits.Length; i++) sum += logits[i] = Math.Exp(logits[i] - largest);
        for (var i = 0; i < logits.Length; i++) logits[i] /= sum;
    }
}
