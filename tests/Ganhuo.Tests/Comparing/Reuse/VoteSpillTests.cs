
using Ganhuo.Comparing.Reuse;

namespace Ganhuo.Tests.Comparing.Reuse;

public sealed class VoteSpillTests : IDisposable
{
    // Enough to spill twice and leave a rest in memory.
    private const int Many = 2_500_000, Targets = 90, Groups = 3;

    private readonly string folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose()
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Every_vote_comes_back_once_sorted_with_its_group_whatever_the_order()
    {
        var all = Votes();
        var expected = Enumerable.Range(0, Groups).Select(g => all.Where(v => v.Target % Groups == g).Order().ToList()).ToArray();
        foreach (var backwards in new[] { false, true })
        {
            using var spill = Spill();
            var batches = all.Chunk(70_000).ToList();
            if (backwards) batches.Reverse();
            Parallel.ForEach(batches, new ParallelOptions { MaxDegreeOfParallelism = backwards ? 3 : 1 }, b => spill.Add([.. b]));
            Assert.Equal(Groups, Directory.GetFiles(folder).Length);
            for (var group = 0; group < Groups; group++) Assert.Equal(expected[group], spill.Read(group));
        }
    }

    [Fact]
    public void Few_votes_never_touch_the_disk()
    {
        using var spill = Spill();
        var vote = new ReuseVote(4, 1, 7, 9, true);
        spill.Add([vote]);

        Assert.Empty(Directory.GetFiles(folder));
        Assert.Equal([vote], spill.Read(1));
        Assert.Empty(spill.Read(0));
    }

    [Fact]
    public void Nothing_is_left_behind()
    {
        using (var spill = Spill()) spill.Add(Votes());
        Assert.False(Directory.Exists(folder));
    }

    private VoteSpill Spill() => new(folder, [.. Enumerable.Range(0, Targets).Select(t => t % Groups)], Groups);

    private static List<ReuseVote> Votes()
    {
        var random = new Random(3);
        return [.. Enumerable.Range(0, Many)
            .Select(_ => new ReuseVote(random.Next(Targets), random.Next(9), random.Next(5000), random.Next(5000), random.Next(2) == 0))];
    }
}
