
using Ganhuo.Comparing.Profiles;
using Ganhuo.Comparing.Reuse;

namespace Ganhuo.Tests.Comparing.Profiles;

public sealed class GramStatisticsTests
{
    [Fact]
    public void Any_division_merged_in_any_order_gives_the_same_bytes()
    {
        var whole = Of(Enumerable.Range(0, 60));
        foreach (var parts in new[] { 2, 7 })
        {
            var merged = new GramStatistics();
            for (var part = parts - 1; part >= 0; part--)
                merged.Merge("part", new MemoryStream(Bytes(Of(Enumerable.Range(0, 60).Where(u => u % parts == part)))));
            Assert.Equal(Bytes(whole), Bytes(merged));
        }
    }

    [Fact]
    public void Counts_are_of_units_not_of_reports()
    {
        var statistics = new GramStatistics();
        var text = FoldedTexts.Plain("东沟桃树今年枯死六棵了。");
        statistics.Add(new ReportKey("a", "甲", 2020), "generic", text);
        statistics.Add(new ReportKey("b", "甲", 2021), "generic", text);
        statistics.Add(new ReportKey("c", "乙", 2021), "generic", text);
        var gram = ProfileGrams.Of(text).First().Hash;

        Assert.Equal(2, statistics.Units);
        Assert.Equal(2u, statistics.Counts.Of(gram));
        Assert.Equal(2u, statistics.Counts.Of(GramStatistics.Key(gram, Stratum.Of("generic", 2019))));
        Assert.Equal(0u, statistics.Counts.Of(GramStatistics.Key(gram, Stratum.Of("generic", 2012))));
    }

    [Fact]
    public void Unit_that_comes_back_is_refused()
    {
        var statistics = Of([1, 2]);
        Assert.Throws<InvalidOperationException>(() => statistics.Add(new ReportKey("x", "单位1", 2020), "generic", FoldedTexts.Plain("东沟")));
    }

    [Fact]
    public void Damaged_file_is_refused_by_name()
    {
        var bytes = Bytes(Of([1]));
        Assert.StartsWith("s:",
            Assert.Throws<InvalidDataException>(() => new GramStatistics().Merge("s", new MemoryStream(bytes[..^3]))).Message,
            StringComparison.Ordinal);
        bytes[8]++;
        Assert.Contains("version",
            Assert.Throws<InvalidDataException>(() => new GramStatistics().Merge("s", new MemoryStream(bytes))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Grams_never_run_over_a_clause()
    {
        Assert.Empty(ProfileGrams.Of(FoldedTexts.Plain("东沟桃树枯死，西沟桃树开花。")));
        Assert.Single(ProfileGrams.Of(FoldedTexts.Plain("东沟桃树枯死了些，西沟。")));
    }

    private static GramStatistics Of(IEnumerable<int> units)
    {
        var statistics = new GramStatistics();
        foreach (var unit in units)
        for (var year = 2017; year < 2020; year++)
            statistics.Add(
                new ReportKey($"{year}/{unit}", $"单位{unit}", year), unit % 2 == 0 ? "generic" : "ideology-report",
                FoldedTexts.Plain(FoldedTexts.Nonsense(unit % 11, 200) + "。" + FoldedTexts.Nonsense((unit * 7) + year, 200)));
        return statistics;
    }

    private static byte[] Bytes(GramStatistics statistics)
    {
        using var stream = new MemoryStream();
        statistics.Write(stream);
        return stream.ToArray();
    }
}
