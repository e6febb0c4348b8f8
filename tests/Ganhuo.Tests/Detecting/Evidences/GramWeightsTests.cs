using Ganhuo.Detecting.Evidences;

namespace Ganhuo.Tests.Detecting.Evidences;

public sealed class GramWeightsTests
{
    [Fact]
    public void Every_gram_is_found_with_its_weight_and_no_other()
    {
        var grams = Enumerable.Range(1, 5000).ToDictionary(i => (ulong)i * 7919, i => i / 3.0);

        var table = new GramWeights(grams.Count);
        foreach (var (gram, weight) in grams) table.Add(gram, weight);

        foreach (var (gram, weight) in grams) Assert.Equal(weight, table[table.Find(gram)]);
        for (var i = 1UL; i < 5000; i++) Assert.Equal(-1, table.Find((i * 7919) + 1));
        Assert.Equal(grams.Count, grams.Keys.Select(table.Find).Distinct().Count());
    }

    [Fact]
    public void Empty_table_has_nothing() => Assert.Equal(-1, new GramWeights(0).Find(1));
}
