using Ganhuo.Detecting.Structure;
using Ganhuo.Detecting.Structure.Repeats;

namespace Ganhuo.Tests.Detecting.Structure.Repeats;

public sealed class GramRowsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(100_000)]
    public void Rows_share_what_their_sets_share_however_much_the_table_must_grow(int expected)
    {
        var random = new Random(7);
        var sets = Enumerable.Range(0, 40).Select(i => Enumerable.Range(0, i * 50).Select(_ => random.Next(-3000, 3000)).ToArray())
            .ToArray();

        using var rows = new GramRows(expected);
        foreach (var set in sets) Fill(rows, set);

        Assert.Equal(sets.SelectMany(set => set).Distinct().Count(), rows.Count);
        Assert.Equal(sets.Length, rows.Rows);
        for (var i = 0; i < sets.Length; i++)
        {
            Assert.Equal(sets[i].Distinct().Count(), rows.Of(i).Length);
            rows.Mark(i);
            for (var j = 0; j < sets.Length; j += 3) Assert.Equal(sets[i].Intersect(sets[j]).Count(), Marked(rows, j));
        }
    }

    [Fact]
    public void A_gram_has_one_number_wherever_it_stands_and_none_twice_in_a_row()
    {
        using var rows = new GramRows(10);

        Assert.Equal([0, 1, -1], new[] { 5, 7, 5 }.Select(rows.Add));
        rows.End();
        Assert.Equal([1, 2], new[] { 7, 9 }.Select(rows.Add));
    }

    [Fact]
    public void A_row_may_be_empty()
    {
        using var rows = new GramRows(10);
        Fill(rows, []);
        Fill(rows, [3]);

        Assert.Empty(rows.Of(0).ToArray());
        rows.Mark(1);
        Assert.Equal((0, 1), (Marked(rows, 0), Marked(rows, 1)));
    }

    private static int Marked(GramRows rows, int row)
    {
        var count = 0;
        foreach (var number in rows.Of(row)) count += rows.IsMarked(number) ? 1 : 0;
        return count;
    }

    private static void Fill(GramRows rows, int[] grams)
    {
        foreach (var gram in grams) rows.Add(gram);
        rows.End();
    }
}
