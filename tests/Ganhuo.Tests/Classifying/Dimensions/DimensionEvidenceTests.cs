using Ganhuo.Classifying;
using Ganhuo.Classifying.Dimensions;

namespace Ganhuo.Tests.Classifying.Dimensions;

public sealed class DimensionEvidenceTests
{
    private static readonly double[] Words = [.. Enumerable.Repeat(1.0 / Vocabulary.DimensionCount, Vocabulary.DimensionCount)];

    [Theory]
    [InlineData(Dimension.Integrity)]
    [InlineData(Dimension.Ideology)]
    public void Dimension_that_a_heading_names_is_likelier_than_without_it(Dimension named)
    {
        var (without, with) = (Read(null), Read(named));
        Assert.True(with[(int)named] > without[(int)named]);
        Assert.Equal(1, with.Sum(), 1e-12);
    }

    [Fact]
    public void Every_cue_counts_by_its_weight_alone()
    {
        var flat = new double[DimensionWeights.Names.Length];
        Assert.All(Read(Dimension.Integrity, flat), p => Assert.Equal(1.0 / Vocabulary.DimensionCount, p, 1e-12));
        flat[(int)DimensionCue.NamedByWording] = Math.Log(3);
        Assert.Equal(3.0 / (Vocabulary.DimensionCount + 2), Read(Dimension.Integrity, flat)[(int)Dimension.Integrity], 1e-12);
    }

    [Fact]
    public void Only_the_two_nearest_headings_are_heard()
    {
        double[] sure = [.. Words.Select((_, d) => d == (int)Dimension.Personnel ? 1.0 : 0)];
        var values = new double[DimensionEvidence.Count];
        var evidence = new DimensionEvidence(values, Words);
        var before = values.ToArray();
        evidence.AddHeading(DimensionEvidence.LogarithmsOfHeading(sure), 2);
        Assert.Equal(before, values);
        evidence.AddHeading(DimensionEvidence.LogarithmsOfHeading(sure), 1);
        Assert.NotEqual(before, values);
    }

    private static double[] Read(Dimension? named, double[]? weights = null)
    {
        var evidence = new DimensionEvidence(new double[DimensionEvidence.Count], Words);
        if (named is { } dimension) evidence.AddNamed(DimensionCue.NamedByWording, dimension);
        var probabilities = new double[Vocabulary.DimensionCount];
        evidence.WriteTo(weights is null ? DimensionWeights.LoadEmbedded().Values : weights, probabilities);
        return probabilities;
    }
}
