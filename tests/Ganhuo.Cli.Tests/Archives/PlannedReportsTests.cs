using Ganhuo.Cli.Archives;

namespace Ganhuo.Cli.Tests.Archives;

public sealed class PlannedReportsTests
{
    [Fact]
    public void Every_report_comes_back_as_it_was_given()
    {
        PlannedReport[] given =
        [
            new("a/青山.txt", "a/青山.txt", -1, "青山县水务局", 2021, 3),
            new("b.txt", "/elsewhere/b.txt", -1, null, null, 0) { Signed = "白石镇" },
            new("all.zip/1.txt", "all.zip", 0, "", 0, 4095),
            new("all.zip/2.txt", "all.zip", 1, "青山县水务局", -5, 1),
            new("", "", -1, null, 2020, 2),
            new(new string('长', 70_000), "short.txt", -1, null, null, 7),
        ];
        var all = PlannedReports.Of(Enumerable.Repeat(given, 3000).SelectMany(g => g));

        Assert.Equal(given.Length * 3000, all.Count);
        for (var i = 0; i < all.Count; i += 5)
        {
            Assert.Equal(given[i % given.Length], all[i]);
            Assert.Equal((given[i % given.Length].Source, given[i % given.Length].Shard), (all.SourceOf(i), all.ShardOf(i)));
        }

        Assert.Equal(given, all.Take(given.Length));
    }
}
