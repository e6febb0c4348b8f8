using System.Collections.Immutable;
using System.Globalization;
using Ganhuo.Classifying.Linear;

namespace Ganhuo.Classifying.Dimensions;

/// <summary>One weight for each <see cref="DimensionCue"/>, learned from the development reports; immutable.</summary>
internal sealed class DimensionWeights(ImmutableArray<double> values)
{
    private const string Resource = "Knowledge/Weights/dimensions.tsv";

    /// <summary>The names of the cues in the file, in their order.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Enum.GetNames<DimensionCue>().Select(n => char.ToLowerInvariant(n[0]) + n[1..])];

    /// <summary>By <see cref="DimensionCue"/>.</summary>
    public ReadOnlySpan<double> Values => values.AsSpan();

    public static DimensionWeights LoadEmbedded() => WeightFile.LoadEmbedded(Resource, Read);

    /// <exception cref="FormatException">A line is not a name and a number, or a name is missing or unknown.</exception>
    public static DimensionWeights Read(TextReader reader, string file)
    {
        var numbers = WeightFile.Read(reader, file, '#');
        foreach (var name in numbers.Keys)
            if (!Names.Contains(name)) throw new FormatException($"{file}: '{name}' is no cue of a dimension");
        return new([.. Names.Select(n => numbers.TryGetValue(n, out var w) ? w : throw new FormatException($"{file}: '{n}' is missing"))]);
    }

    /// <summary>One line a cue, as <see cref="Read"/> takes them.</summary>
    public IEnumerable<string> Lines() =>
        Names.Zip(values, (name, weight) => string.Create(CultureInfo.InvariantCulture, $"{name}\t{weight:0.###}"));
}
