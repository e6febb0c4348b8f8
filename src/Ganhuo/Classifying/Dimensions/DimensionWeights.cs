using System.Collections.Immutable;
using System.Globalization;
using Ganhuo.Classifying.Linear;

namespace Ganhuo.Classifying.Dimensions;

/// <summary>One weight for each <see cref="DimensionCue"/>, learned from the development reports; immutable.</summary>
/// <param name="values">By cue.</param>
/// <param name="alone">How much surer answers may be of a paragraph that stands alone under its headings.</param>
internal sealed class DimensionWeights(ImmutableArray<double> values, double alone = 1)
{
    private const string Resource = "Knowledge/Weights/dimensions.tsv";
    private const string AloneName = "alone";

    private readonly ImmutableArray<double> valuesAlone = [.. values.Select(v => v * alone)];

    /// <summary>The names of the cues in the file, in their order.</summary>
    public static ImmutableArray<string> Names { get; } =
        [.. Enum.GetNames(typeof(DimensionCue)).Select(n => char.ToLowerInvariant(n[0]) + n[1..])];

    /// <summary>By <see cref="DimensionCue"/>, for a paragraph among others.</summary>
    public ReadOnlySpan<double> Values => values.AsSpan();

    /// <summary>
    /// For a text of one paragraph under its headings: nothing around it can mislead, and what is said of it is right more
    /// often than what is said of a paragraph among others.
    /// </summary>
    public ReadOnlySpan<double> ValuesAlone => valuesAlone.AsSpan();

    public static DimensionWeights LoadEmbedded() => WeightFile.LoadEmbedded(Resource, Read);

    /// <exception cref="FormatException">A line is not a name and a number, or a name is missing or unknown.</exception>
    public static DimensionWeights Read(TextReader reader, string file)
    {
        var numbers = WeightFile.Read(reader, file, '#');
        foreach (var name in numbers.Keys)
            if (name != AloneName && !Names.Contains(name)) throw new FormatException($"{file}: '{name}' is no cue of a dimension");
        return new([.. Names.Select(Number)], Number(AloneName));

        double Number(string name) => numbers.TryGetValue(name, out var w) ? w : throw new FormatException($"{file}: '{name}' is missing");
    }

    /// <summary>
    /// The same answers, less sure the greater the temperatures are: of a paragraph among others, and of one alone.
    /// Log-linear, so all weights shrink alike.
    /// </summary>
    public DimensionWeights At(double temperature, double temperatureAlone) =>
        new([.. values.Select(v => v / temperature)], temperature / temperatureAlone);

    /// <summary>One line a weight, as <see cref="Read"/> takes them.</summary>
    public IEnumerable<string> Lines() =>
        Names.Zip(values).Append((AloneName, alone))
            .Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Item1}\t{w.Item2:0.###}"));
}
