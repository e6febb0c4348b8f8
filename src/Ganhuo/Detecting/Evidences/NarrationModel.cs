using System.Runtime.CompilerServices;
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
    {
        this.threshold = threshold;
        var isNamed = weights.ToLookup(weight => weight.Key < (ulong)named.Length);
        foreach (var (key, weight) in isNamed[true]) named[key] = weight;
        grams = new GramWeights([.. isNamed[false]]);
    }

    /// <summary>The sum from which a clause tells a fact.</summary>
    public double Threshold => threshold;

    public static NarrationModel LoadEmbedded() => WeightFile.LoadEmbedded(Resource, Read);

    /// <exception cref="FormatException">A line is not a feature and a weight; the message names file and line.</exception>
    public static NarrationModel Read(TextReader reader, string file)
    {
        var numbers = WeightFile.Read(reader, file, '!');
        _ = numbers.Remove(ThresholdName, out var threshold);
        return new NarrationModel(numbers.ToDictionary(number => NarrationFeatures.KeyOf(number.Key), number => number.Value), threshold);
    }

    /// <summary>Whether a clause tells a narrated fact; allocates nothing.</summary>
    public bool Tells(in ClauseScan clause, in NarrationContext context) => Sum(clause, context) >= threshold;

    /// <summary>The sum of a clause: that of its features, added up without listing them.</summary>
    [SkipLocalsInit]
    public double Sum(in ClauseScan clause, in NarrationContext context)
    {
        var sum = 0.0;
        Span<double> values = stackalloc double[NarrationFeatures.Names.Count];
        NarrationFeatures.Named(clause, context, values);
        for (var i = 0; i < values.Length; i++) sum += named[i] * values[i];
        Span<ulong> met = stackalloc ulong[(grams.Count + 63) / 64];
        met.Clear();
        var text = clause.Content.AsSpan(NarrationFeatures.PointEnd(clause)..clause.End);
        // The three characters that the grams of a place are made of; each is looked at once.
        var (first, second, third) = (CodeAt(text, 0), CodeAt(text, 1), CodeAt(text, 2));
        for (var start = 0; start < text.Length; start++)
        {
            if (first != 0)
            {
                sum += Unmet(grams.FindSingle(first), met);
                var pair = (first << 16) | second;
                var begun = second == 0 ? 0 : grams.Begun(pair);
                if ((begun & GramWeights.Whole) != 0) sum += Unmet(grams.FindLonger(pair), met);
                if ((begun & GramWeights.Longer) != 0 && third != 0) sum += Unmet(grams.FindLonger((pair << 16) | third), met);
            }

            (first, second, third) = (second, third, CodeAt(text, start + NarrationFeatures.LongestGram));
        }

        return sum;
    }

    private static ulong CodeAt(ReadOnlySpan<char> text, int at) => at < text.Length ? NarrationFeatures.CodeOf(text[at]) : 0;

    // The weight of a gram, each of which counts once in a clause.
    private double Unmet(int gram, Span<ulong> met)
    {
        if (gram < 0) return 0;
        ref var word = ref met[gram >> 6];
        var bit = 1UL << (gram & 63);
        if ((word & bit) != 0) return 0;
        word |= bit;
        return grams[gram];
    }
}
