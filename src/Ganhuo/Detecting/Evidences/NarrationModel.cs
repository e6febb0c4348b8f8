using System.Globalization;

namespace Ganhuo.Detecting.Evidences;

/// <summary>
/// Says whether a clause that no pattern caught tells something that can be checked: a linear model over
/// <see cref="NarrationFeatures"/>, trained on the evidence spans of corpus/training. Immutable.
/// </summary>
internal sealed class NarrationModel
{
    private const string Resource = "Knowledge/Weights/narration.tsv";
    private const string ThresholdName = "threshold";
    private readonly Dictionary<ulong, double> weights;
    private readonly double threshold;

    public NarrationModel(IReadOnlyDictionary<ulong, double> weights, double threshold)
    {
        this.weights = new Dictionary<ulong, double>(weights);
        this.threshold = threshold;
    }

    /// <summary>The sum from which a clause tells a fact.</summary>
    public double Threshold => threshold;

    public static NarrationModel LoadEmbedded()
    {
        using var stream = typeof(NarrationModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException(Resource);
        using var reader = new StreamReader(stream);
        return Read(reader, Resource);
    }

    /// <exception cref="FormatException">A line is not a feature and a weight; the message names file and line.</exception>
    public static NarrationModel Read(TextReader reader, string file)
    {
        var weights = new Dictionary<ulong, double>();
        double threshold = 0;
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '!') continue;
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab <= 0 || !double.TryParse(line.AsSpan(tab + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
                throw new FormatException($"{file}:{number}: a weight needs a feature and a number, tab-separated");
            if (line.AsSpan(0, tab).SequenceEqual(ThresholdName)) threshold = value;
            else weights[NarrationFeatures.KeyOf(line[..tab])] = value;
        }

        return new NarrationModel(weights, threshold);
    }

    /// <summary>Whether the features speak for a narrated fact.</summary>
    public bool Tells(Dictionary<ulong, double> features) => Sum(features) >= threshold;

    /// <summary>The weighted sum, larger for a narrated fact; order-independent to the last bit that matters.</summary>
    public double Sum(Dictionary<ulong, double> features)
    {
        var sum = 0.0;
        foreach (var (key, value) in features)
            if (weights.TryGetValue(key, out var weight)) sum += weight * value;
        return sum;
    }

    /// <summary>The features that speak loudest for a narrated fact, strongest first.</summary>
    public IReadOnlyList<string> Strongest(Dictionary<ulong, double> features, int count) =>
        [.. features.Select(f => (f.Key, Value: weights.GetValueOrDefault(f.Key) * f.Value)).Where(f => f.Value > 0 && f.Key >= (ulong)NarrationFeatures.Names.Count)
            .OrderByDescending(f => f.Value).ThenBy(f => f.Key).Take(count).Select(f => NarrationFeatures.NameOf(f.Key))];
}
