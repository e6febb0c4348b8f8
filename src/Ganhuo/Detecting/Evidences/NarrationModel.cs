using Ganhuo.Classifying.Linear;

namespace Ganhuo.Detecting.Evidences;

/// <summary>
/// Says whether a clause that no pattern caught tells something that can be checked: a linear model over
/// <see cref="NarrationFeatures"/>, trained on the evidence spans of corpus/training. Immutable.
/// </summary>
internal sealed class NarrationModel
{
    private const string Resource = "Knowledge/Weights/narration.tsv";
    private const string ThresholdName = "threshold";
    private readonly double threshold;
    private readonly double[] named = new double[NarrationFeatures.Names.Count];
    private readonly GramWeights grams;

    public NarrationModel(IReadOnlyDictionary<ulong, double> weights, double threshold)
        : this(weights.Count, threshold)
    {
        foreach (var (key, weight) in weights) Add(key, weight);
    }

    private NarrationModel(int most, double threshold) => (this.threshold, grams) = (threshold, new GramWeights(most));

    /// <summary>The sum from which a clause tells a fact.</summary>
    public double Threshold => threshold;

    public static NarrationModel LoadEmbedded() => WeightFile.LoadEmbedded(Resource, Read);

    /// <exception cref="FormatException">A line is not a feature and a weight; the message names file and line.</exception>
    public static NarrationModel Read(TextReader reader, string file)
    {
        var numbers = WeightFile.Read(reader, file, '!');
        _ = numbers.Remove(ThresholdName, out var threshold);
        var model = new NarrationModel(numbers.Count, threshold);
        foreach (var (name, weight) in numbers) model.Add(NarrationFeatures.KeyOf(name), weight);
        return model;
    }

    /// <summary>Whether a clause tells a narrated fact; allocates nothing.</summary>
    public bool Tells(in ClauseScan clause, in NarrationContext context) => Sum(clause, context) >= threshold;

    /// <summary>The sum of a clause: that of its features, added up without listing them.</summary>
    public double Sum(in ClauseScan clause, in NarrationContext context)
    {
        var sum = 0.0;
        Span<double> values = stackalloc double[NarrationFeatures.Names.Count];
        NarrationFeatures.Named(clause, context, values);
        for (var i = 0; i < values.Length; i++) sum += named[i] * values[i];
        Span<ulong> met = stackalloc ulong[(grams.Count + 63) / 64];
        met.Clear();
        var text = clause.Content.AsSpan(NarrationFeatures.PointEnd(clause)..clause.End);
        for (var start = 0; start < text.Length; start++)
        {
            ulong key = 0;
            for (var length = 1; length <= NarrationFeatures.LongestGram && start + length <= text.Length; length++)
            {
                if (!NarrationFeatures.Extend(ref key, text[start + length - 1])) break;
                if (grams.Find(key) is >= 0 and var gram && (met[gram >> 6] >> (gram & 63) & 1) == 0)
                {
                    met[gram >> 6] |= 1UL << (gram & 63);
                    sum += grams[gram];
                }
            }
        }

        return sum;
    }

    private void Add(ulong key, double weight)
    {
        if (key < (ulong)named.Length) named[key] = weight;
        else grams.Add(key, weight);
    }
}
