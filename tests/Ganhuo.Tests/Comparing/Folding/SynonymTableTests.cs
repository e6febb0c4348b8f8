
using Ganhuo.Comparing.Folding;

namespace Ganhuo.Tests.Comparing.Folding;

public sealed class SynonymTableTests
{
    [Fact]
    public void Shipped_table_is_sound_and_of_a_size() => Assert.True(SynonymTable.LoadEmbedded().Find("全面周全").Count == 2);

    [Fact]
    public void Words_of_one_group_have_one_symbol_and_the_longest_wins()
    {
        var table = SynonymTable.Read(new StringReader("# origin\n甲乙\t丙丁\n甲乙丙\t戊\n"), "test");
        var hits = table.Find("丙丁甲乙丙甲乙");
        Assert.Equal([(0, 2), (2, 5), (5, 7)], hits.Select(h => (h.Start, h.End)));
        Assert.Equal(hits[0].Group, hits[2].Group);
        Assert.NotEqual(hits[0].Group, hits[1].Group);
    }

    [Theory]
    [InlineData("甲乙\n")]
    [InlineData("甲乙\t丙\n丙\t丁\n")]
    public void Damaged_table_is_refused_with_its_line(string table) =>
        Assert.Contains("test:", Assert.Throws<FormatException>(() => SynonymTable.Read(new StringReader(table), "test")).Message, StringComparison.Ordinal);
}
