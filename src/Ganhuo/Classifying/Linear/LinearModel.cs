using System.Collections.Immutable;
using System.Runtime.Intrinsics;

namespace Ganhuo.Classifying.Linear;

/// <summary>
/// A multinomial logistic regression over <see cref="FeatureSet"/>s: logits are the bias plus the weights of the
/// features present, each times <see cref="FeatureValue"/>; probabilities are their softmax at the calibrated
/// temperature. Immutable.
/// </summary>
/// <remarks>Weights are held as signed bytes with one scale a label: the file is what is served, and the trainer
/// measures the model after this rounding, not before. Only features with a weight have a row: of the grams of a new text
/// half were never met in training and are passed over.</remarks>
internal sealed class LinearModel
{
    // A row of weights is read by so many at a time, and filled up to a multiple of it with zeros.
    private const int Block = 8;

    /// <summary>Features that may have weights.</summary>
    public const int MostUsed = ushort.MaxValue - 1;

    // The row of each feature, counted from 1: row 0 is all zeros, and that of every feature without weights.
    private readonly ushort[] rows;
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
        : this(labels, weights.Length / StrideOf(labels.Length), UsedIn(weights, StrideOf(labels.Length)), weights, scales, biases, temperature)
    {
    }

    private LinearModel(
        ImmutableArray<string> labels, int features, int[] used, sbyte[] weights, float[] scales, float[] biases, float temperature)
        : this(labels, RowsOf(used, features), RowsOnly(weights, used, StrideOf(labels.Length)), scales, biases, temperature)
    {
    }

    private LinearModel(
        ImmutableArray<string> labels, ushort[] rows, sbyte[] weights, float[] scales, float[] biases, float temperature)
    {
        Labels = labels;
        this.rows = rows;
        this.weights = weights;
        this.scales = scales;
        this.biases = biases;
        this.temperature = temperature;
        stride = StrideOf(labels.Length);
    }

    /// <param name="labels">Names of the labels.</param>
    /// <param name="features">Number of features the model was trained on.</param>
    /// <param name="used">Features with weights, in order.</param>
    /// <param name="weights">A row of zeros, then one row a used feature, each <see cref="StrideOf"/> long.</param>
    /// <param name="scales">One a label.</param>
    /// <param name="biases">One a label.</param>
    /// <param name="temperature">Above 0; larger is less sure.</param>
    public static LinearModel OfRows(
        ImmutableArray<string> labels, int features, int[] used, sbyte[] weights, float[] scales, float[] biases, float temperature) =>
        new(labels, RowsOf(used, features), weights, scales, biases, temperature);

    /// <summary>The same weights, as sure as <paramref name="other"/> says.</summary>
    public LinearModel WithTemperature(float other) => new(Labels, rows, weights, scales, biases, other);

    public ImmutableArray<string> Labels { get; }

    /// <summary>Number of features the model was trained on.</summary>
    public int Features => rows.Length;

    /// <summary>How far apart the weights of two features stand, for so many labels.</summary>
    public static int StrideOf(int labels) => (labels + Block - 1) / Block * Block;

    /// <summary>The features that have weights, in order.</summary>
    internal IEnumerable<int> Used => Enumerable.Range(0, rows.Length).Where(f => rows[f] != 0);

    /// <summary>The row of zeros, then that of each used feature, in order.</summary>
    internal ReadOnlySpan<sbyte> Rows => weights;

    internal ReadOnlySpan<float> Scales => scales;

    internal ReadOnlySpan<float> Biases => biases;

    internal float Temperature => temperature;

    /// <summary>Writes the probability of each label; they add to 1. No allocation.</summary>
    public void Predict(ReadOnlySpan<int> features, Span<double> probabilities)
    {
        Span<int> sums = stackalloc int[stride];
        sums.Clear();
        foreach (var feature in features)
            if (rows[feature] is not 0 and var row) AddRow(weights.AsSpan(row * stride, stride), sums);
        var value = FeatureValue.Of(features.Length);
        for (var label = 0; label < Labels.Length; label++)
            probabilities[label] = (biases[label] + (sums[label] * value * scales[label])) / temperature;
        Softmax(probabilities[..Labels.Length]);
    }

    // All features of a text count the same, so bytes are added as whole numbers and multiplied once at the end: a text has
    // thousands of features, and this is where the time of a classification goes. Four at a time, which every processor has:
    // wider vectors gain nothing over this many labels, and what uses them is compiled at every start.
    private static void AddRow(ReadOnlySpan<sbyte> row, Span<int> sums)
    {
        for (var at = 0; at < row.Length; at += Block)
        {
            var eight = Vector128.WidenLower(Vector64.Create(row.Slice(at, Block)).ToVector128Unsafe());
            var low = sums.Slice(at, Block / 2);
            var high = sums.Slice(at + (Block / 2), Block / 2);
            (Vector128.Create<int>(low) + Vector128.WidenLower(eight)).CopyTo(low);
            (Vector128.Create<int>(high) + Vector128.WidenUpper(eight)).CopyTo(high);
        }
    }

    /// <summary>What one feature adds to the logit of a label, before the norm.</summary>
    public double WeightOf(int feature, int label) => weights[(rows[feature] * stride) + label] * (double)scales[label];

    private static int[] UsedIn(sbyte[] weights, int stride) =>
        [.. Enumerable.Range(0, weights.Length / stride).Where(f => weights.AsSpan(f * stride, stride).ContainsAnyExcept((sbyte)0))];

    private static ushort[] RowsOf(int[] used, int features)
    {
        if (used.Length > MostUsed) throw new ArgumentException($"{used.Length} features with weights, at most {MostUsed}", nameof(used));
        var rows = new ushort[features];
        for (var row = 0; row < used.Length; row++) rows[used[row]] = (ushort)(row + 1);
        return rows;
    }

    private static sbyte[] RowsOnly(sbyte[] weights, int[] used, int stride)
    {
        var rows = new sbyte[(used.Length + 1) * stride];
        for (var row = 0; row < used.Length; row++)
            weights.AsSpan(used[row] * stride, stride).CopyTo(rows.AsSpan((row + 1) * stride));
        return rows;
    }

    internal static void Softmax(Span<double> logits)
    {
        var largest = double.NegativeInfinity;
        foreach (var logit in logits) largest = Math.Max(largest, logit);
        double sum = 0;
        for (var i = 0; i < logits.Length; i++) sum += logits[i] = Math.Exp(logits[i] - largest);
        for (var i = 0; i < logits.Length; i++) logits[i] /= sum;
    }
}
