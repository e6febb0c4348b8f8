using Ganhuo.Text;

namespace Ganhuo.Documents.Tests;

public sealed class DocumentReaderTests
{
    [Fact]
    public void File_beyond_the_cap_is_refused_whatever_it_is()
    {
        var bytes = new byte[Limits.MaxFileBytes + 1];
        foreach (var name in new[] { "a.docx", "a.zip", "a.pdf", "a.csv" })
        {
            "PK\u0003\u0004"u8.CopyTo(bytes);
            Assert.Contains("上限", DocumentReader.Read(name, bytes, DocumentOptions.Default).Reason.Chinese, StringComparison.Ordinal);
            Assert.Contains("上限", Assert.Single(DocumentCollection.Open(name, bytes, DocumentOptions.Default)).Read().Reason.Chinese,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Paragraphs_runs_tabs_and_soft_breaks_come_in_order() =>
        Assert.Equal("关于整改的报告\n第一段\t续\n换行后\n", Text(WordFile.OfBody(
            WordFile.Paragraph("关于整改的报告")
            + "<w:p><w:r><w:t>第一</w:t></w:r><w:r><w:t>段</w:t><w:tab/><w:t>续</w:t><w:br/><w:t>换行后</w:t></w:r></w:p>")));

    [Fact]
    public void Deleted_text_and_field_codes_are_left_out_and_insertions_kept() =>
        Assert.Equal("现有12人\n", Text(WordFile.OfBody(
            "<w:p><w:r><w:t>现有</w:t></w:r><w:del><w:r><w:delText>10</w:delText></w:r></w:del>"
            + "<w:ins><w:r><w:t>12</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>人</w:t></w:r></w:p>")));

    [Fact]
    public void Text_box_follows_its_paragraph_once() =>
        Assert.Equal("正文\n框内\n", Text(WordFile.OfBody(
            "<w:p><w:r><w:t>正文</w:t></w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + WordFile.Paragraph("框内")
            + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + WordFile.Paragraph("框内")
            + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:p>")));

    [Fact]
    public void Cells_of_a_row_are_parted_by_tabs() =>
        Assert.Equal("甲\t乙\n丙\t丁\n", Text(WordFile.OfBody(
            "<w:tbl><w:tr><w:tc>" + WordFile.Paragraph("甲") + "</w:tc><w:tc>" + WordFile.Paragraph("乙") + "</w:tc></w:tr>"
            + "<w:tr><w:tc>" + WordFile.Paragraph("丙") + "</w:tc><w:tc>" + WordFile.Paragraph("丁") + "</w:tc></w:tr></w:tbl>")));

    [Fact]
    public void Automatic_numbers_are_written_as_a_reader_sees_them()
    {
        const string Numbering =
            "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"（%2）\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        var body = WordFile.Numbered("成绩", 0) + WordFile.Numbered("学习", 1) + WordFile.Numbered("作风", 1)
            + WordFile.Numbered("问题", 0) + WordFile.Numbered("不深", 1);
        Assert.Equal("一、成绩\n（一）学习\n（二）作风\n二、问题\n（一）不深\n", Text(WordFile.OfBody(body, Numbering)));
    }

    [Fact]
    public void Number_of_a_style_counts_too()
    {
        const string Numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"10\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"0\"/></w:num>";
        const string Styles = "<w:style w:styleId=\"1\"><w:pPr><w:numPr><w:numId w:val=\"5\"/></w:numPr></w:pPr></w:style><w:style w:styleId=\"2\"><w:basedOn w:val=\"1\"/></w:style>";
        Assert.Equal("十、甲\n十一、乙\n", Text(WordFile.OfBody(
            WordFile.Paragraph("甲", "<w:pStyle w:val=\"1\"/>") + WordFile.Paragraph("乙", "<w:pStyle w:val=\"2\"/>"), Numbering, Styles)));
    }

    // Of every kind, packed ones too: they are refused before anything of them is looked at.
    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04 }, "a.docx")]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D }, "a.pdf")]
    [InlineData(new byte[0], "a.txt")]
    public void File_larger_than_the_limit_is_refused_with_both_numbers(byte[] signature, string name)
    {
        var bytes = new byte[Limits.MaxFileBytes + 1];
        signature.CopyTo(bytes, 0);

        Assert.Contains("268435457", DocumentReader.Read(name, bytes, DocumentOptions.Default).Reason.English, StringComparison.Ordinal);
        var entry = Assert.Single(DocumentCollection.Open(name + ".zip", bytes, DocumentOptions.Default));
        Assert.Contains("268435456", entry.Read().Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Encrypted_word_file_says_so()
    {
        byte[] bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")];
        Assert.Contains("加密", DocumentReader.Read(bytes).Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_prefix_of_a_document_has_an_outcome()
    {
        var whole = WordFile.OfBody(WordFile.Paragraph("一、工作情况") + WordFile.Paragraph("完成三项任务。"));
        for (var length = 0; length < whole.Length; length++)
            Assert.NotNull(DocumentReader.Read(whole[..length]));
    }

    private static string Text(byte[] docx) => DocumentReader.Read(docx).Text!.Content;
}
