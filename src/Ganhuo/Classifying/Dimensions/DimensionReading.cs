using System.Collections.Immutable;

namespace Ganhuo.Classifying.Dimensions;

/// <summary>What was read of a paragraph's dimension.</summary>
/// <param name="Dimension">The answer.</param>
/// <param name="Heading">What the heading says, or null.</param>
/// <param name="Body">What the body says.</param>
/// <param name="Confidence">Of the answer.</param>
/// <param name="Official">Index of the official dimension its heading names in the scheme, or null.</param>
internal sealed record DimensionReading(
    Dimension Dimension, Dimension? Heading, Dimension Body, double Confidence, int? Official)
{
    /// <summary>Indices of all official dimensions that the same heading calls by their names: 正风肃纪与惩治腐败.</summary>
    public ImmutableArray<int> Called { get; init; } = [];

    public static DimensionReading None { get; } = new(Dimension.None, null, Dimension.None, 1, null);

    /// <summary>A dimension that the heading alone decides.</summary>
    public static DimensionReading Of(Dimension dimension, double confidence) => new(dimension, dimension, dimension, confidence, null);
}
