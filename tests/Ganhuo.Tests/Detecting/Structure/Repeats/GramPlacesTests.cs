using Ganhuo.Detecting.Structure;
using Ganhuo.Detecting.Structure.Repeats;

namespace Ganhuo.Tests.Detecting.Structure.Repeats;

public sealed class GramPlacesTests
{
    [Fact]
    public void First_four_rows_of_each_gram_are_kept_in_order_none_is_given_of_more_and_all_are_counted()
    {
        const int grams = 1000, rows = 6;
        var places = new GramPlaces(10);
        for (var row = 0; row < rows; row++)
            for (var gram = 0; gram < grams; gram++)
                if (gram % rows >= row)
                    Assert.Equal(row < 4 ? Enumerable.Range(0, row) : [], places.Meet(gram, row).ToArray());

        for (var gram = 0; gram < grams; gram++) Assert.Equal((gram % rows) + 1, places.SpreadOf(gram));
        places.Dispose();
    }
}
