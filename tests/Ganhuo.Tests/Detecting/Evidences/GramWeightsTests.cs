using Ganhuo.Detecting.Evidences;

namespace Ganhuo.Tests.Detecting.Evidences;

public sealed class GramWeightsTests
{
    private const ulong Step = 7919;

    [Fact]
    public void Every_gram_is_found_with_its_weight_and_no_other()
    {
        var grams = Enumerable.Range(1, 5000).ToDictionary(i => (ulong)i * Step, i => i / 3.0);

        var table = new GramWeights(grams);

        foreach (var (gram, weight) in grams) Assert.Equal(weight, table[Find(table, gram)]);
        for (var i = 1UL; i < 5000; i++) Assert.Equal(-1, Find(table, (i * Step) + 1));
        Assert.Equal(grams.Count, grams.Keys.Select(gram => Find(table, gram)).Distinct().Count());
    }

    [Fact]
    public void Two_characters_are_said_to_begin_what_they_begin()
    {
        var random = new Random(3);
        var pairs = Enumerable.Range(0, 500).Select(_ => Packed(random, 2)).ToHashSet();
        var longer = Enumerable.Range(0, 500).Select(_ => Packed(random, 3)).ToHashSet();

        var table = new GramWeights([.. pairs.Concat(longer).Select(gram => KeyValuePair.Create(gram, 1.0))]);

        Assert.All(pairs, pair => Assert.NotEqual(0, table.Begun(pair) & GramWeights.Whole));
        Assert.All(longer, gram => Assert.NotEqual(0, table.Begun(gram >> 16) & GramWeights.Longer));
        Assert.True(Enumerable.Range(0, 1000).Count(_ => table.Begun(Packed(random, 2)) != 0) < 200);
    }

    [Fact]
    public void Empty_table_has_nothing()
    {
        var table = new GramWeights([]);

        Assert.Equal(-1, table.FindSingle(1));
        Assert.Equal(-1, table.FindLonger(1UL << 20));
        Assert.Equal(0, table.Begun(1UL << 20));
    }

    private static int Find(GramWeights table, ulong gram) => gram <= char.MaxValue ? table.FindSingle(gram) : table.FindLonger(gram);

    private static ulong Packed(Random random, int characters) =>
        Enumerable.Range(0, characters).Aggregate(0UL, (gram, _) => (gram << 16) | (uint)random.Next('一', '龥'));
}
