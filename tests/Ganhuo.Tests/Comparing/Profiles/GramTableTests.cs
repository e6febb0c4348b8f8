using FsCheck.Fluent;
using Ganhuo.Comparing.Profiles;

namespace Ganhuo.Tests.Comparing.Profiles;

public sealed class GramTableTests
{
    [Fact]
    public void Counts_are_those_of_a_dictionary()
    {
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<(byte Gram, byte Count)[]>(), static added =>
        {
            var (table, dictionary) = (new GramTable(), new SortedDictionary<ulong, uint>());
            foreach (var (gram, count) in added)
            {
                // Equal in their low bits: all of them contend for a few slots.
                var key = (ulong)gram << 40;
                table.Add(key, count + 1u);
                dictionary[key] = dictionary.GetValueOrDefault(key) + count + 1u;
            }

            var (grams, counts) = table.Sorted();
            return table.Count == dictionary.Count && grams.SequenceEqual(dictionary.Keys) && counts.SequenceEqual(dictionary.Values)
                && Enumerable.Range(0, 256).All(g => table.Of((ulong)g << 40) == dictionary.GetValueOrDefault((ulong)g << 40));
        }));
    }

    [Fact]
    public void Grams_in_order_are_found_after_it_has_grown()
    {
        const int many = 200_000;
        var table = new GramTable();
        var grams = Enumerable.Range(0, many).Select(i => GramHash.Join((ulong)i, 5)).Order().ToArray();
        for (var i = 0; i < many; i++) table.Add(grams[i], (uint)i + 1);

        Assert.Equal(many, table.Count);
        Assert.All(Enumerable.Range(0, many), i => Assert.Equal((uint)i + 1, table.Of(grams[i])));
        Assert.Equal(0u, table.Of(GramHash.Join(many, 5)));
    }

    [Fact]
    public void Gram_zero_is_a_gram_like_any_other()
    {
        var table = new GramTable();
        Assert.Equal(0u, table.Of(0));
        table.Add(0, 3);
        Assert.Equal((3u, 1), (table.Of(0), table.Count));
    }
}
