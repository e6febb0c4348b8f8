
using Ganhuo.Segmenting.Phrases;

namespace Ganhuo.Tests.Segmenting.Phrases;

public sealed class PhrasePlacesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1_000)]
    [InlineData(60_000)]
    public void Every_key_has_a_place_to_itself(int count)
    {
        var random = new Random(count);
        ulong[] keys = [.. Enumerable.Range(1, count).Select(i => i % 2 == 0 ? (ulong)i : (ulong)random.NextInt64()).Distinct()];

        var places = PhrasePlaces.For(keys);

        Assert.All(keys, key => Assert.InRange(places.Of(key), 0, (1 << places.Bits) - 1));
        Assert.Distinct(keys.Select(places.Of));
        Assert.True(1 << places.Bits <= Math.Max(8, 3 * count), "the table is larger than it need be");
    }

    [Fact]
    public void Equal_keys_give_equal_places_after_a_way_through_a_file()
    {
        ulong[] keys = [.. Enumerable.Range(0, 500).Select(i => PhraseKey.Step(i, (char)(i * 7)))];
        var places = PhrasePlaces.For(keys);

        var read = new PhrasePlaces(places.Numbers, places.Bits);

        Assert.Equal(keys.Select(places.Of), keys.Select(read.Of));
    }
}
