
using Ganhuo.Comparing.Profiles;

namespace Ganhuo.Tests.Comparing.Profiles;

public sealed class GramCountsTests
{
    private const int Many = ProfileParameters.ExactGrams + 5000;

    [Fact]
    public void Beyond_the_bound_counts_are_never_too_low_and_hardly_too_high()
    {
        var counts = Counted(0, Many);
        for (var i = 0; i < 300; i++) counts.Add(Key(7));

        Assert.False(counts.IsExact);
        Assert.InRange(counts.Of(Key(7)), 301u, 310u);
        Assert.InRange(counts.Of(GramHash.Join(99, 99)), 0u, 9u);
    }

    [Fact]
    public void Division_leaves_no_trace_beyond_the_bound()
    {
        var (first, second, third) = (Counted(0, 300_000), Counted(300_000, 900_000), Counted(900_000, Many));
        third.Merge(Reader(first));
        third.Merge(Reader(second));
        Assert.Equal(Bytes(Counted(0, Many)), Bytes(third));
    }

    [Fact]
    public void Below_the_bound_counts_are_exact_and_survive_a_file()
    {
        var counts = Counted(0, 1000);
        counts.Add(Key(3));
        var read = new GramCounts();
        read.Merge(Reader(counts));
        Assert.True(read.IsExact);
        Assert.Equal((2u, 1u, 0u), (read.Of(Key(3)), read.Of(Key(4)), read.Of(Key(1000))));
    }

    private static BinaryReader Reader(GramCounts counts) => new(new MemoryStream(Bytes(counts)));

    private static ulong Key(int i) => GramHash.Join((ulong)i, 17);

    private static GramCounts Counted(int from, int to)
    {
        var counts = new GramCounts();
        for (var i = from; i < to; i++) counts.Add(Key(i));
        return counts;
    }

    private static byte[] Bytes(GramCounts counts)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        counts.Write(writer);
        return stream.ToArray();
    }
}
