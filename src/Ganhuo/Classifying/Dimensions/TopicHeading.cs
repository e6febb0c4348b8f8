using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Dimensions;

/// <summary>A heading and what its words speak for.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Words">Its content characters.</param>
/// <param name="Unified">The unified dimension its words speak for; none where they speak for none or name a role.</param>
/// <param name="Probability">Of <paramref name="Unified"/>.</param>
/// <param name="Dimensions">The probability of each dimension by its words; empty where it names a role.</param>
internal sealed record TopicHeading(
    TextSpan Span, string Words, Dimension Unified, double Probability, ImmutableArray<double> Dimensions)
{
    /// <summary>The content characters of each of its clauses where it has several: 本领跟不上，担当打折扣.</summary>
    public ImmutableArray<string> Clauses { get; init; } = [];

    /// <summary>What it adds to the evidence for each dimension of a paragraph under it.</summary>
    public double[] Logarithms => field ??= DimensionEvidence.LogarithmsOfHeading(Dimensions.AsSpan());
}
