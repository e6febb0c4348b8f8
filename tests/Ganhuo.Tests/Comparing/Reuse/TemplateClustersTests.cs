
using Ganhuo.Comparing.Reuse;

namespace Ganhuo.Tests.Comparing.Reuse;

public sealed class TemplateClustersTests
{
    private static readonly ReportKey[] Keys =
        [.. new[] { 2020, 2018, 2019, 2021, 2017 }.Select((y, i) => new ReportKey($"{i}", $"单位{i}", y))];

    [Fact]
    public void Group_begins_with_its_earliest_member_whatever_the_order_of_pairs()
    {
        (int, int)[] pairs = [(0, 1), (3, 0), (2, 1)];
        foreach (var order in new[] { pairs, [.. pairs.Reverse()] })
        {
            var clusters = new TemplateClusters(Keys.Length);
            foreach (var (report, source) in order) clusters.Add(report, source, 0.8);
            Assert.Equal([1, 2, 0, 3], Assert.Single(clusters.Groups(r => Keys[r].Year ?? int.MaxValue)));
        }
    }

    [Fact]
    public void Small_share_makes_no_group()
    {
        var clusters = new TemplateClusters(Keys.Length);
        clusters.Add(0, 1, 0.49);
        Assert.Empty(clusters.Groups(r => Keys[r].Year ?? int.MaxValue));
    }
}
