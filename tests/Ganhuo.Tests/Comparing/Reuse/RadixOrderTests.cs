using Ganhuo.Comparing.Reuse;

namespace Ganhuo.Tests.Comparing.Reuse;

public sealed class RadixOrderTests
{
    [Theory]
    [InlineData(0, 1, 1, 1)]
    [InlineData(48, 1 << 30, 1 << 20, 4000)]
    [InlineData(49, 1 << 30, 1 << 20, 4000)]
    [InlineData(20_000, int.MaxValue, 1 << 20, 4000)]
    [InlineData(20_000, 3, 5, 4000)]
    [InlineData(20_000, 1, 1, 4)]
    [InlineData(5_000, 1, 1, 100_000)]
    public void Order_is_that_of_comparing(int count, int hashes, int reports, int positions)
    {
        var random = new Random(count);
        Posting[] all = [.. Enumerable.Range(0, count)
            .Select(_ => new Posting((uint)random.Next(hashes) * 2 + (uint)random.Next(2), random.Next(reports), random.Next(positions)))];
        var expected = all.Order().ToArray();
        RadixOrder.Sort(all.AsSpan());
        Assert.Equal(expected, all);
    }

    [Fact]
    public void What_is_in_order_already_stays_and_what_is_backwards_is_turned()
    {
        var votes = Enumerable.Range(0, 9000).Select(i => new ReuseVote(i / 90, i % 90, i, 3, i % 2 == 0)).ToArray();
        var turned = votes.Reverse().ToArray();
        RadixOrder.Sort(turned.AsSpan());
        Assert.Equal(votes, turned);
        RadixOrder.Sort(turned.AsSpan());
        Assert.Equal(votes, turned);
    }
}
