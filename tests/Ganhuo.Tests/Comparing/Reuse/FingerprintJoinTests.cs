
using Ganhuo.Comparing.Reuse;

namespace Ganhuo.Tests.Comparing.Reuse;

public sealed class FingerprintJoinTests
{
    private const uint Passage = 0x12345678;
    private const uint Seed = Passage | 1;

    [Fact]
    public void Votes_do_not_depend_on_how_the_postings_are_divided()
    {
        var random = new Random(3);
        var postings = Enumerable.Range(0, 4000).Select(i => new Posting((uint)random.Next(300) << 20, random.Next(40), i)).ToList();
        ReportKey[] keys = [.. Enumerable.Range(0, 40).Select(i => new ReportKey($"{i}", $"单位{i % 9}", 2015 + (i % 6)))];
        var whole = Votes([FingerprintRun.InMemory([.. postings])], keys);
        var parts = postings.GroupBy(p => p.Report % 5).Reverse().Select(g => FingerprintRun.InMemory([.. g])).ToList();

        Assert.NotEmpty(whole);
        Assert.Equal(whole, Votes(parts, keys));
        foreach (var together in new[] { 1, 3, 50 }) Assert.Equal(whole, Votes(parts, keys, together));
    }

    [Theory]
    [InlineData(2020, 2021, 1)]
    [InlineData(2021, 2021, 2)]
    [InlineData(null, 2021, 2)]
    public void Later_report_is_led_to_the_earlier_one(int? first, int second, int votes) => Assert.Equal(
        votes, Votes([Run((Passage, 0), (Passage, 1))], [new("a", "甲", first), new("b", "乙", second)]).Count);

    [Fact]
    public void Two_reports_of_one_unit_and_year_are_not_each_others_source() => Assert.Equal(
        [(1, 0)],
        Votes([Run((Passage, 0), (Passage, 1))], [new("a", "甲", 2021), new("b", "甲", 2021)]).Select(v => (v.Target, v.Source)));

    [Fact]
    public void Widespread_gram_leads_to_its_earliest_holders_and_own_years_alone()
    {
        const int holders = 60;
        ReportKey[] keys = [.. Enumerable.Range(0, holders)
            .Select(i => new ReportKey($"{i}", i >= holders - 2 ? "甲" : $"单位{i}", 1960 + i))];
        var votes = Votes([Run([.. Enumerable.Range(0, holders).Select(i => (Passage, i))])], keys);

        Assert.True(votes.Count <= (holders * ReuseParameters.EarliestHolders) + 1, $"{votes.Count} votes");
        Assert.Contains(votes, v => v.Target == holders - 1 && v.Source == holders - 2);
        Assert.Contains(votes, v => v.Target == holders - 1 && v.Source == 0);
    }

    [Fact]
    public void Gram_that_everybody_writes_points_to_nobody()
    {
        ReportKey[] keys = [.. Enumerable.Range(0, 100).Select(i => new ReportKey($"{i}", $"单位{i}", 2000 + i))];
        Assert.Empty(Votes([Run([.. Enumerable.Range(0, 100).Select(i => (Passage, i))])], keys));
        Assert.Empty(Votes([Run([.. Enumerable.Range(0, 20).Select(i => (Seed, i))])], keys));
    }

    private static FingerprintRun Run(params (uint Hash, int Report)[] postings) =>
        FingerprintRun.InMemory([.. postings.Select(p => new Posting(p.Hash, p.Report, 5))]);

    private static List<ReuseVote> Votes(IReadOnlyList<FingerprintRun> runs, ReportKey[] keys, int together = 1 << 16)
    {
        var votes = new List<ReuseVote>();
        var join = new FingerprintJoin(runs, ReportOrigin.Of(keys), together);
        for (var range = 0; range < FingerprintRun.Ranges; range++) join.Run(range, votes.Add);
        votes.Sort();
        return votes;
    }
}
