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
    private const int MostMet = 48;
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
        var met = new MetGrams(stackalloc int[MostMet], grams.Count);
        var text = clause.Content.AsSpan(NarrationFeatures.PointEnd(clause)..clause.End);
        // The three characters that the grams of a place are made of; each is looked at once.
        var (first, second, third) = (CodeAt(text, 0), CodeAt(text, 1), CodeAt(text, 2));
        for (var start = 0; start < text.Length; start++)
        {
            if (first != 0)
            {
                if (grams.HasSingle(first)) sum += Unmet(first, ref met);
                var pair = (first << 16) | second;
                if (second != 0 && grams.MayBeginWith(pair))
                {
                    sum += Unmet(pair, ref met);
                    if (third != 0) sum += Unmet((pair << 16) | third, ref met);
                }
            }

            (first, second, third) = (second, third, CodeAt(text, start + NarrationFeatures.LongestGram));
        }

        return sum;
    }

    private static ulong CodeAt(ReadOnlySpan<char> text, int at) => at < text.Length ? NarrationFeatures.CodeOf(text[at]) : 0;

    // The weight of a gram, each of which counts once in a clause.
    private double Unmet(ulong key, ref MetGrams met) =>
        grams.Find(key) is >= 0 and var gram && met.Add(gram) ? grams[gram] : 0;

    private void Add(ulong key, double weight)
    {
        if (key < (ulong)named.Length) named[key] = weight;
        else grams.Add(key, weight);
    }
}
