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

    [Fact]
    public void Shards_part_no_unit_and_leave_out_no_report()
    {
        var all = PlannedReports.Of(Enumerable.Range(0, 2000).Select(n => new PlannedReport($"{n}.txt", $"{n}.txt", -1, (n % 7) switch
        {
            0 => null,
            var unit => $"第{n / 70}县{unit}局",
        }, 2020, 0) { Signed = n % 14 == 0 ? "白石镇" : null }));
        var parted = all.In(30);

        Assert.Equal(all.Select(r => r.Source), parted.Select(r => r.Source));
        Assert.All(parted.GroupBy(r => r.Unit ?? r.Signed ?? r.Source), unit => Assert.Single(unit.Select(r => r.Shard).Distinct()));
        for (var shard = 0; shard < 30; shard++)
            Assert.Equal(Enumerable.Range(0, parted.Count).Where(n => parted.ShardOf(n) == shard), parted.NumbersOf(shard));
        Assert.Equal(0, parted.NumbersOf(30).Count);
        Assert.True(Enumerable.Range(0, 30).Count(shard => parted.NumbersOf(shard).Count > 0) > 25);
    }

    [Theory]
    [InlineData(1, 16)]
    [InlineData(10_000, 16)]
    [InlineData(100_000, 157)]
    [InlineData(50_000_000, 1024)]
    public void Larger_archives_have_more_shards_not_larger_ones(int reports, int shards) =>
        Assert.Equal(shards, PlanMaking.ShardsOf(reports));
}
