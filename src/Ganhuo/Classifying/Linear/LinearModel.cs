using System.Collections.Immutable;
using System.Runtime.Intrinsics;

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
    // A row of weights is read by so many at a time, and filled up to a multiple of it with zeros.
    private const int Block = 8;

    private readonly sbyte[] weights;
    private readonly float[] scales;
    private readonly float[] biases;
    private readonly float temperature;
    private readonly int stride;

    /// <param name="labels">Names of the labels.</param>
    /// <param name="weights">Feature-major: weight of label l for feature f at <c>f * StrideOf(labels) + l</c>, zeros between.</param>
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
        stride = StrideOf(labels.Length);
    }

    public ImmutableArray<string> Labels { get; }

    /// <summary>Number of features the model was trained on.</summary>
    public int Features => weights.Length / stride;

    /// <summary>How far apart the weights of two features stand, for so many labels.</summary>
    public static int StrideOf(int labels) => (labels + Block - 1) / Block * Block;

    internal ReadOnlySpan<sbyte> Weights => weights;

    internal ReadOnlySpan<float> Scales => scales;

    internal ReadOnlySpan<float> Biases => biases;

    internal float Temperature => temperature;

    /// <summary>Writes the probability of each label; they add to 1. No allocation.</summary>
    public void Predict(ReadOnlySpan<int> features, Span<double> probabilities)
    {
        var labels = Labels.Length;
        Span<int> grams = stackalloc int[stride];
        Span<int> cues = stackalloc int[stride];
        grams.Clear();
        cues.Clear();
        var gramCount = Sum(features, grams, cues);
        var gram = FeatureValue.OfGram(gramCount);
        for (var label = 0; label < labels; label++)
        {
            var sum = (grams[label] * gram) + (cues[label] * FeatureValue.Cue);
            probabilities[label] = (biases[label] + (sum * scales[label])) / temperature;
        }

        Softmax(probabilities[..labels]);
    }

    // All grams count the same and so do all cues, so bytes are added as whole numbers and multiplied once at the end:
    // a text has thousands of features, and this is where the time of a classification goes.
    private int Sum(ReadOnlySpan<int> features, Span<int> grams, Span<int> cues)
    {
        var count = 0;
        foreach (var feature in features)
        {
            var isGram = feature < GramFeatures.Count;
            if (isGram) count++;
            AddRow(weights.AsSpan(feature * stride, stride), isGram ? grams : cues);
        }

        return count;
    }

    private static void AddRow(ReadOnlySpan<sbyte> row, Span<int> sums)
    {
        for (var at = 0; at < row.Length; at += Block)
        {
            var eight = Vector128.WidenLower(Vector64.Create(row.Slice(at, Block)).ToVector128Unsafe());
            var sum = Vector256.Create<int>(sums.Slice(at, Block));
            Vector256.Add(sum, Vector256.Create(Vector128.WidenLower(eight), Vector128.WidenUpper(eight))).CopyTo(sums.Slice(at, Block));
        }
    }

    /// <summary>What one feature adds to the logit of a label, before the norm.</summary>
    public double WeightOf(int feature, int label) => weights[(feature * stride) + label] * (double)scales[label];

    internal static void Softmax(Span<double> logits)
    {
        var largest = double.NegativeInfinity;
        foreach (var logit in logits) largest = Math.Max(largest, logit);
        double sum = 0;
        for (var i = 0; i < logits.Length; i++) sum += logits[i] = Math.Exp(logits[i] - largest);
        for (var i = 0; i < logits.Length; i++) logits[i] /= sum;
    }
}
