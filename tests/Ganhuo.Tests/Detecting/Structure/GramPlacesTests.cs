using Ganhuo.Detecting.Structure;

namespace Ganhuo.Tests.Detecting.Structure;

public sealed class GramPlacesTests
{
    [Fact]
    public void First_four_places_of_each_gram_are_kept_in_order()
    {
        const int grams = 1000;
        using var places = new GramPlaces(grams);
        for (var place = 0; place < 6; place++)
            for (var gram = 0; gram < grams; gram++)
                if (gram % 6 >= place) places.Add(Hash(gram), place);

        for (var gram = 0; gram < grams; gram++)
            Assert.Equal(Enumerable.Range(0, Math.Min(4, (gram % 6) + 1)), places.Of(Hash(gram)).ToArray());
        Assert.Empty(places.Of(Hash(grams)).ToArray());
    }

    [Fact]
    public void Rented_row_is_empty_at_first()
    {
        using (var before = new GramPlaces(100))
            for (var gram = 0; gram < 100; gram++) before.Add(gram, gram);
        using var places = new GramPlaces(100);
        for (var gram = 0; gram < 100; gram++) Assert.Empty(places.Of(gram).ToArray());
    }

    // Many of these share their low bits.
    private static int Hash(int gram) => (gram % 10) + (gram << 16) - (1 << 30);
}
