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

    [Fact]
    public void BestThreshold_is_the_highest_of_the_best()
    {
        var writer = Clauses(inReports: false, (1.5, true), (1.2, true), (0.6, false), (0.4, true), (-0.5, false));

        var threshold = NarrationTrainer.BestThreshold([writer]);

        Assert.Equal(0.4, threshold, 9);
        Assert.Equal(6.0 / 7, writer.F1(threshold), 9);
    }

    [Fact]
    public void Reports_count_as_much_as_lone_paragraphs_however_many_writers_wrote_them()
    {
        var lone = Clauses(inReports: false, (1, true), (0, false));
        var report = Clauses(inReports: true, (0, true));

        Assert.Equal((2.0 / 3 + 1) / 2, NarrationTrainer.MeanF1([lone, lone, lone, report], -0.5), 9);
    }

    private static WriterClauses Clauses(bool inReports, params (double Sum, bool Fact)[] clauses) =>
        new("w", inReports, [.. clauses.Select((c, i) => (new NarrationSample($"p{i}", "w", [], c.Fact, c.Fact, false), c.Sum))], []);

    private static NarrationSample Sample(int i, bool fact) => new($"p{i}", "w",
        [new(NarrationFeatures.KeyOf("#bias"), 1), new(NarrationFeatures.KeyOf(fact ? "退回" : "加强"), 1),
         .. i == 0 ? [new KeyValuePair<ulong, double>(NarrationFeatures.KeyOf("稀"), 1)] : Array.Empty<KeyValuePair<ulong, double>>()], fact,
         false, false);
}
