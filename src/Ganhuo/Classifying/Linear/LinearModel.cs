using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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

    // So many signed bytes add up to no more than 16 bits hold.
    private const int MostInShorts = short.MaxValue / (sbyte.MaxValue + 1);

    /// <summary>Features that may have weights.</summary>
    public const int MostUsed = ushort.MaxValue - 1;

    // A bit for each feature that has weights, and by 64 features how many have before them: the rows stand in the order of
    // their features behind row 0, which is all zeros and that of every feature without weights. This stays in the near
    // caches, where a table of the row of each feature would not.
    private readonly ulong[] used;
    private readonly ushort[] before;
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
        : this(labels, weights.Length / StrideOf(labels.Length), UsedIn(weights, StrideOf(labels.Length)), weights, scales, biases,
        temperature)
    {
    }

    private LinearModel(
        ImmutableArray<string> labels, int features, int[] used, sbyte[] weights, float[] scales, float[] biases, float temperature)
        : this(labels, features, BitsOf(used, features), RowsOnly(weights, used, StrideOf(labels.Length)), scales, biases, temperature)
    {
    }

    private LinearModel(
        ImmutableArray<string> labels, int features, ulong[] used, sbyte[] weights, float[] scales, float[] biases, float temperature)
    {
        Labels = labels;
        Features = features;
        this.used = used;
        before = CountsOf(used);
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
        new(labels, features, BitsOf(used, features), weights, scales, biases, temperature);

    /// <summary>The same weights, as sure as <paramref name="other"/> says.</summary>
    public LinearModel WithTemperature(float other) => new(Labels, Features, used, weights, scales, biases, other);

    public ImmutableArray<string> Labels { get; }

    /// <summary>Number of features the model was trained on.</summary>
    public int Features { get; }

    /// <summary>How far apart the weights of two features stand, for so many labels.</summary>
    public static int StrideOf(int labels) => (labels + Block - 1) / Block * Block;

    /// <summary>The features that have weights, in order.</summary>
    internal IEnumerable<int> Used => Enumerable.Range(0, Features).Where(f => RowOf(f) != 0);

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
        for (var from = 0; from < features.Length; from += MostInShorts)
            AddRows(features.Slice(from, Math.Min(MostInShorts, features.Length - from)), sums);
        var value = FeatureValue.Of(features.Length);
        for (var label = 0; label < Labels.Length; label++)
            probabilities[label] = (biases[label] + (sums[label] * value * scales[label])) / temperature;
        Softmax(probabilities[..Labels.Length]);
    }

    // All features of a text count the same, so bytes are added as whole numbers and multiplied once at the end: a text has
    // thousands of features, and this is where the time of a classification goes. Where the rows are is found out first, so
    // that no row waits for another; then eight labels at a time are added up in a register. Vectors no processor lacks:
    // with wider ones this would be compiled at every start.
    [SkipLocalsInit]
    private void AddRows(ReadOnlySpan<int> features, Span<int> sums)
    {
        Span<int> starts = stackalloc int[MostInShorts];
        starts = starts[..StartsOf(features, starts)];
        ref var row = ref Unsafe.As<sbyte, byte>(ref MemoryMarshal.GetArrayDataReference(weights));
        for (var at = 0; at < sums.Length; at += Block)
        {
            var eight = Vector128<short>.Zero;
            foreach (var start in starts)
            {
                var bytes = Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref row, start + at)));
                eight += Vector128.WidenLower(bytes.AsSByte());
            }

            var low = sums.Slice(at, Block / 2);
            var high = sums.Slice(at + (Block / 2), Block / 2);
            (Vector128.Create<int>(low) + Vector128.WidenLower(eight)).CopyTo(low);
            (Vector128.Create<int>(high) + Vector128.WidenUpper(eight)).CopyTo(high);
        }
    }

    // Every other feature has no weights, and a branch would guess wrong as often.
    private int StartsOf(ReadOnlySpan<int> features, Span<int> starts)
    {
        var count = 0;
        foreach (var feature in features)
        {
            var (word, bit) = (used[feature >> 6], feature & 63);
            starts[count] = (before[feature >> 6] + BitOperations.PopCount(word & ((1UL << bit) - 1)) + 1) * stride;
            count += (int)(word >> bit) & 1;
        }

        return count;
    }

    /// <summary>What one feature adds to the logit of a label, before the norm.</summary>
    public double WeightOf(int feature, int label) => weights[(RowOf(feature) * stride) + label] * (double)scales[label];

    private static int[] UsedIn(sbyte[] weights, int stride) =>
        [.. Enumerable.Range(0, weights.Length / stride).Where(f => weights.AsSpan(f * stride, stride).ContainsAnyExcept((sbyte)0))];

    private int RowOf(int feature)
    {
        var (word, bit) = (used[feature >> 6], feature & 63);
        return (word >> bit & 1) == 0 ? 0 : before[feature >> 6] + BitOperations.PopCount(word & ((1UL << bit) - 1)) + 1;
    }

    private static ulong[] BitsOf(int[] used, int features)
    {
        if (used.Length > MostUsed) throw new ArgumentException($"{used.Length} features with weights, at most {MostUsed}", nameof(used));
        var bits = new ulong[(features + 63) / 64];
        foreach (var feature in used) bits[feature >> 6] |= 1UL << (feature & 63);
        return bits;
    }

    private static ushort[] CountsOf(ulong[] used)
    {
        var counts = new ushort[used.Length];
        for (var i = 1; i < counts.Length; i++) counts[i] = (ushort)(counts[i - 1] + BitOperations.PopCount(used[i - 1]));
        return counts;
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
