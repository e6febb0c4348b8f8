using Ganhuo.Classifying.Linear;

namespace Ganhuo.Classifying.Dimensions;

/// <summary>
/// What speaks for each dimension of a paragraph that stands in a report: its words, the headings above it, what the
/// scheme makes of them, the lists of its type, and its place. Log-linear: one number a cue and dimension, one weight a cue.
/// </summary>
internal readonly ref struct DimensionEvidence
{
    /// <summary>How many numbers it holds.</summary>
    public const int Count = Cues * Vocabulary.DimensionCount;

    private const int Cues = (int)DimensionCue.RectifiedItem + 1;
    private const double WordsFloor = 0.01, HeadingFloor = 0.05, ListFloor = 0.05;

    private readonly Span<double> values;

    /// <param name="values">Room for <see cref="Count"/> numbers, cue by cue.</param>
    /// <param name="words">The probability of each dimension by the paragraph's words.</param>
    public DimensionEvidence(Span<double> values, scoped ReadOnlySpan<double> words)
    {
        this.values = values;
        values.Clear();
        WriteLogarithms(words, WordsFloor, RowOf(DimensionCue.Words));
        Add(DimensionCue.Nothing, Dimension.None);
        Add(DimensionCue.Business, Dimension.Delivery);
    }

    /// <summary>
    /// A section heading above it and what its words add, as <see cref="LogarithmsOfHeading"/> has it; the nearest is number 0, and two are
    /// heard.
    /// </summary>
    public void AddHeading(scoped ReadOnlySpan<double> logarithms, int number)
    {
        if (number > 1) return;
        logarithms.CopyTo(RowOf(number == 0 ? DimensionCue.NearestHeading : DimensionCue.NextHeading));
    }

    /// <summary>The dimension that a heading names, and how.</summary>
    public void AddNamed(DimensionCue how, Dimension dimension)
    {
        Add(how, dimension);
        Add(DimensionCue.NothingUnderHeading, Dimension.None);
    }

    /// <summary>How the official lists of the type are shared out over the dimensions, as <see cref="LogarithmsOfLists"/> has it.</summary>
    public void AddType(scoped ReadOnlySpan<double> logarithms) => logarithms.CopyTo(RowOf(DimensionCue.TypeList));

    /// <summary>What a heading adds: the same for every paragraph under it.</summary>
    public static double[] LogarithmsOfHeading(ReadOnlySpan<double> dimensions) => Logarithms(dimensions, HeadingFloor);

    /// <summary>What the lists of a type add: the same for every paragraph.</summary>
    public static double[] LogarithmsOfLists(ReadOnlySpan<double> shares) => Logarithms(shares, ListFloor);

    public void AddPlace(bool numbered, bool leadIn, bool rectified)
    {
        if (numbered) Add(DimensionCue.NothingNumbered, Dimension.None);
        if (leadIn) Add(DimensionCue.NothingLeadIn, Dimension.None);
        if (rectified) Add(DimensionCue.RectifiedItem, Dimension.Rectification);
    }

    /// <summary>Writes the probability of each dimension; they add to 1.</summary>
    public void WriteTo(ReadOnlySpan<double> weights, Span<double> probabilities)
    {
        probabilities.Clear();
        for (var cue = 0; cue < Cues; cue++)
            for (var d = 0; d < Vocabulary.DimensionCount; d++)
                probabilities[d] += weights[cue] * values[(cue * Vocabulary.DimensionCount) + d];
        LinearModel.Softmax(probabilities);
    }

    private void Add(DimensionCue cue, Dimension dimension) => RowOf(cue)[(int)dimension] = 1;

    private Span<double> RowOf(DimensionCue cue) => values.Slice((int)cue * Vocabulary.DimensionCount, Vocabulary.DimensionCount);

    private static double[] Logarithms(ReadOnlySpan<double> dimensions, double floor)
    {
        var logarithms = new double[Vocabulary.DimensionCount];
        WriteLogarithms(dimensions, floor, logarithms);
        return logarithms;
    }

    // Words that speak for a few dimensions leave all others alike: neighbours of one value have one logarithm.
    private static void WriteLogarithms(scoped ReadOnlySpan<double> dimensions, double floor, Span<double> logarithms)
    {
        for (var d = 0; d < logarithms.Length; d++)
            logarithms[d] = d > 0 && dimensions[d] == dimensions[d - 1] ? logarithms[d - 1] : Math.Log(dimensions[d] + floor);
    }
}
