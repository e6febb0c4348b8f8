using Ganhuo.Detecting.Structure;

namespace Ganhuo.Tests.Detecting.Structure;

public sealed class GramSketchTests
{
    [Fact]
    public void Texts_that_share_so_much_are_never_said_not_to()
    {
        var random = new Random(8);
        for (var round = 0; round < 500; round++)
        {
            var one = Enumerable.Range(0, random.Next(1, 4000)).Select(_ => random.Next()).ToList();
            var kept = one.Take(random.Next(0, one.Count + 1)).ToList();
            var other = kept.Concat(kept.Take(3)).Concat(Enumerable.Range(0, random.Next(1, 400)).Select(_ => random.Next())).ToList();
            var share = (double)one.Intersect(other).Count() / one.Union(other).Count();

            Assert.True(GramSketch.MayShare(share, SketchOf(one), one.Count, SketchOf(other), other.Count));
        }
    }

    [Fact]
    public void Texts_with_nothing_in_common_are_told_apart()
    {
        var random = new Random(9);
        int[] one = [.. Enumerable.Range(0, 200).Select(_ => random.Next())], other = [.. Enumerable.Range(0, 200).Select(_ => random.Next())];

        Assert.False(GramSketch.MayShare(0.3, SketchOf(one), one.Length, SketchOf(other), other.Length));
    }

    private static ulong[] SketchOf(IEnumerable<int> grams)
    {
        var bits = new ulong[GramSketch.Words];
        var sketch = new GramSketch(bits);
        foreach (var gram in grams) sketch.Add(gram);
        return bits;
    }
}
