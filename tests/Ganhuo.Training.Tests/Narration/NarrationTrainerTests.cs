using Ganhuo.Detecting.Evidences;
using Ganhuo.Training.Narration;

namespace Ganhuo.Training.Tests.Narration;

public sealed class NarrationTrainerTests
{
    [Fact]
    public void Train_learns_the_gram_that_tells_facts_from_talk_and_drops_rare_ones()
    {
        var samples = Enumerable.Range(0, 40).Select(i => Sample(i, fact: i % 2 == 0)).ToList();
        var weights = NarrationTrainer.Train(samples, l1: 0.1, l2: 0.1);
        Assert.True(weights[NarrationFeatures.KeyOf("退回")] > 0.5);
        Assert.DoesNotContain(NarrationFeatures.KeyOf("稀"), weights.Keys);
    }

    [Fact]
    public void Train_gives_the_same_weights_every_time()
    {
        var samples = Enumerable.Range(0, 20).Select(i => Sample(i, fact: i % 3 == 0)).ToList();
        Assert.Equal(NarrationTrainer.Train(samples), NarrationTrainer.Train(samples));
    }

    [Theory]
    [InlineData(1.0, 3)]
    [InlineData(0.75, 1)]
    public void ThresholdOf_is_the_lowest_sum_with_the_wanted_precision(double precision, double expected) =>
        Assert.Equal(expected, NarrationTrainer.ThresholdOf([(4, true), (3, true), (2, false), (1, true), (0, false)], precision));

    private static NarrationSample Sample(int i, bool fact) => new($"p{i}", "w",
        [new(NarrationFeatures.KeyOf("#bias"), 1), new(NarrationFeatures.KeyOf(fact ? "退回" : "加强"), 1),
         .. i == 0 ? [new KeyValuePair<ulong, double>(NarrationFeatures.KeyOf("稀"), 1)] : Array.Empty<KeyValuePair<ulong, double>>()], fact, false, false);
}
