using Ganhuo.Classifying;
using Ganhuo.Classifying.Dimensions;
using Ganhuo.Training.Fitting;

namespace Ganhuo.Training.Tests.Fitting;

public sealed class EvidenceFitTests
{
    [Fact]
    public void Weights_trust_the_cue_that_is_right_and_not_the_one_that_is_chance()
    {
        var samples = Enumerable.Range(0, 120).Select(i => Sample(i, right: i % 18 + 1, chance: i * 5 % 18 + 1)).ToList();
        var weights = EvidenceFit.Weights(samples).Values;
        Assert.True(weights[(int)DimensionCue.NamedByWording] > 2);
        Assert.True(weights[(int)DimensionCue.NamedByWording] > 3 * Math.Abs(weights[(int)DimensionCue.NamedByWords]));
        Assert.Equal(0, weights[(int)DimensionCue.TypeList], 1e-3);
    }

    [Fact]
    public void Weights_are_the_same_every_time()
    {
        var samples = Enumerable.Range(0, 40).Select(i => Sample(i, i % 18 + 1, i * 5 % 18 + 1)).ToList();
        Assert.Equal(EvidenceFit.Weights(samples).Values, EvidenceFit.Weights(samples).Values);
    }

    [Fact]
    public void Probabilities_are_those_that_are_served()
    {
        var sample = Sample(3, 4, 9);
        var served = new double[Vocabulary.DimensionCount];
        var evidence = new DimensionEvidence(new double[DimensionEvidence.Count], Uniform);
        evidence.AddNamed(DimensionCue.NamedByWording, (Dimension)4);
        evidence.AddNamed(DimensionCue.NamedByWords, (Dimension)9);
        evidence.WriteTo(DimensionWeights.LoadEmbedded().Values, served);
        var fitted = EvidenceFit.Probabilities(sample, DimensionWeights.LoadEmbedded().Values);
        for (var d = 0; d < served.Length; d++) Assert.Equal(served[d], fitted[d], 1e-12);
    }

    private static readonly double[] Uniform = [.. Enumerable.Repeat(1.0 / Vocabulary.DimensionCount, Vocabulary.DimensionCount)];

    private static EvidenceSample Sample(int i, int right, int chance)
    {
        var values = new double[DimensionEvidence.Count];
        var evidence = new DimensionEvidence(values, Uniform);
        evidence.AddNamed(DimensionCue.NamedByWording, (Dimension)right);
        evidence.AddNamed(DimensionCue.NamedByWords, (Dimension)chance);
        return new EvidenceSample($"r{i % 5}", "w", values, right);
    }
}
