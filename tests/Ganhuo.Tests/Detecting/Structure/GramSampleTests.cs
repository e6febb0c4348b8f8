using Ganhuo.Detecting.Structure;

namespace Ganhuo.Tests.Detecting.Structure;

public sealed class GramSampleTests
{
    private const int Few = 24, Many = 4000;

    [Theory]
    [InlineData(0, 3000)]
    [InlineData(2, 3000)]
    [InlineData(3, 3000)]
    [InlineData(30, 3000)]
    [InlineData(200, 3000)]
    [InlineData(3000, 3000)]
    [InlineData(3000, 2)]
    [InlineData(3000, 5)]
    public void Taken_are_the_smallest_of_all_each_once(int length, int characters)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var random = new Random(seed);
            var text = string.Concat(Enumerable.Range(0, length).Select(_ => random.Next(9) == 0 ? '，' : (char)('一' + random.Next(characters))));

            var few = Take(text, Few);
            var all = Take(text, Many);

            Assert.Equal(all.Order().Distinct(), all);
            Assert.Equal(all.Take(Few), few);
        }
    }

    private static int[] Take(string text, int most)
    {
        var smallest = new int[most];
        return smallest[..GramSample.Take(text, smallest, new GramSketch(new ulong[GramSketch.Words])).Taken];
    }
}
