using static Ganhuo.Documents.Tests.Paging.OfdFile;

namespace Ganhuo.Documents.Tests.Paging;

public sealed class OfdReaderTests
{
    // 28 Han of 5.5 mm fill the line.
    private const string Full = "今年以来局党组召开会议三十二次专题研究防汛抗旱和供水保障工";

    [Fact]
    public void Paragraphs_are_put_together_from_lines_and_page_numbers_left_out() => Assert.Equal(
        $"二、存在问题\n{Full}作落实责任{Full}共二十六处。\n下一段在此。\n",
        Read(Of(
            Line("二、存在问题", 40, 39) + Line(Full[..26], 50, 39) + Line(Full[26..] + "作落实责任" + Full[..21], 60) + Line("— 1 —", 280, 95),
            Line(Full[21..] + "共二十六处。", 40) + Line("下一段在此。", 50, 39) + Line("— 2 —", 280, 95))));

    [Fact]
    public void Letters_placed_one_by_one_are_a_line() => Assert.Equal(
        "走访三十二户\n", Read(Of(string.Concat("走访三十二户".Select((c, i) => Line(c.ToString(), 50, 30 + (5.5 * i)))))));

    [Fact]
    public void Type_that_is_stretched_by_a_matrix_stands_where_it_is_seen() => Assert.Equal("走访32户\n", Read(Of(
        "<ofd:TextObject ID=\"1\" Boundary=\"30 50 100 8\" CTM=\"5.5 0 0 5.5 0 0\" Font=\"1\" Size=\"1\"><ofd:TextCode X=\"0\" Y=\"1\" DeltaX=\"1 1 0.5 0.5\">走访32户</ofd:TextCode></ofd:TextObject>")));

    [Fact]
    public void Columns_are_parted_and_references_replaced() => Assert.Equal("甲&乙\t3户\n", Read(Of(
        "<ofd:TextObject ID=\"1\" Boundary=\"30 50 100 8\" Font=\"1\" Size=\"5.5\"><ofd:TextCode X=\"0\" Y=\"5.5\" DeltaX=\"5.5 2.75 40 2.75\">甲&amp;乙3户</ofd:TextCode></ofd:TextObject>")));

    [Fact]
    public void Scan_without_text_is_refused_with_a_reason() =>
        Assert.Contains("扫描件", DocumentReader.Read("a.ofd", Of("<ofd:ImageObject/>"), DocumentOptions.Default).Reason.Chinese,
            StringComparison.Ordinal);

    private static string? Read(byte[] ofd) => DocumentReader.Read("a.ofd", ofd, DocumentOptions.Default).Text?.Content;
}
