using Ganhuo.Detecting.Structure;

namespace Ganhuo.Tests.Detecting.Structure;

public sealed class GramRowsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(100_000)]
    public void Rows_share_what_their_sets_share_however_much_the_table_must_grow(int expected)
    {
        var random = new Random(7);
        var sets = Enumerable.Range(0, 40).Select(i => Enumerable.Range(0, i * 50).Select(_ => random.Next(-3000, 3000)).ToArray()).ToArray();

        using var rows = new GramRows(sets.Length, expected);
        for (var i = 0; i < sets.Length; i++) Fill(rows, i, sets[i]);

        Assert.Equal(sets.SelectMany(set => set).Distinct().Count(), rows.Count);
        for (var i = 0; i < sets.Length; i++)
        {
            Assert.Equal(sets[i].Distinct().Count(), rows.Of(i).Length);
            for (var j = 0; j < sets.Length; j += 3) Assert.Equal(sets[i].Intersect(sets[j]).Count(), rows.Shared(i, j));
        }
    }

    [Fact]
    public void Only_grams_of_the_spread_asked_for_are_counted()
    {
        using var rows = new GramRows(3, 10);
        Fill(rows, 0, [1, 2, 3]);
        Fill(rows, 1, [2, 3, 4]);
        Fill(rows, 2, [3]);
        int[] spread = [1, 2, 3, 1];

        Assert.Equal(1, rows.Shared(0, 1, spread, only: 2));
        Assert.Equal(2, rows.Shared(0, 1));
    }

    [Fact]
    public void A_row_is_there_once_it_is_closed_even_without_a_gram()
    {
        using var rows = new GramRows(2, 10);

        Assert.False(rows.Has(0));
        Fill(rows, 0, []);

        Assert.True(rows.Has(0));
        Assert.False(rows.Has(1));
        Assert.Equal(0, rows.Shared(0, 0));
    }

    private static void Fill(GramRows rows, int row, int[] grams)
    {
        rows.Begin(row);
        foreach (var gram in grams) rows.Add(gram);
        rows.End();
    }
}
