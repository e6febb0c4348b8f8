using Ganhuo.Detecting.Consistency;
using Ganhuo.Text;

namespace Ganhuo.Tests.Detecting.Consistency;

public sealed class TownshipTableTests
{
    private static readonly TownshipTable Table = TownshipTable.Read(new StringReader("110101 东石镇 南山街道\n620422 东石镇 石镇 驿口乡\n"), "a");

    [Fact]
    public void A_name_leads_to_every_county_that_has_it() =>
        Assert.Equal(["110101", "620422"], Table.CountiesOf("东石镇"));

    [Fact]
    public void A_part_of_a_name_is_no_name() => Assert.Empty(Table.CountiesOf("山街道"));

    [Fact]
    public void The_embedded_table_knows_a_township_by_its_county() =>
        Assert.Contains("620422", TownshipTable.LoadEmbedded().CountiesOf("郭城驿镇"));

    [Fact]
    public void A_broken_line_is_named() =>
        Assert.Contains("a:2", Assert.Throws<FormatException>(() => TownshipTable.Read(new StringReader("110101 东石镇\n62"), "a")).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("赴东石镇调研", "东石镇")]
    [InlineData("驿口乡、南山街道", "驿口乡|南山街道")]
    [InlineData("驿口乡村、东石镇级", "")]
    public void The_longest_known_name_is_read(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', TownshipMentions.In(new NormalText(text, OffsetMap.Identity), Table)
            .Select(m => text[m.Span.Start..m.Span.End])));
}
