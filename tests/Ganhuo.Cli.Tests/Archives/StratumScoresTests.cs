using Ganhuo.Cli.Archives;

namespace Ganhuo.Cli.Tests.Archives;

public sealed class StratumScoresTests
{
    [Theory]
    [InlineData(new[] { 40f }, 40, 40, 40)]
    [InlineData(new[] { 10f, 80f }, 27.5, 45, 62.5)]
    [InlineData(new[] { 10f, 20f, 60f }, 15, 20, 40)]
    [InlineData(new[] { 10f, 20f, 30f, 60f }, 17.5, 25, 37.5)]
    public void Quarters_lie_between_two_scores_where_none_stands_at_them(
        float[] sorted, double quarter, double median, double threeQuarters)
    {
        var scores = StratumScores.Of("总结", sorted);
        Assert.Equal((quarter, median, threeQuarters), (scores.Quarter, scores.Median, scores.ThreeQuarters));
        Assert.Equal((sorted[0], sorted[^1]), ((float)scores.Least, (float)scores.Most));
    }
}
