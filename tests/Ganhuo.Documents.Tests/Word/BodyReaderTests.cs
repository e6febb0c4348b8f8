namespace Ganhuo.Documents.Tests.Word;

public sealed class BodyReaderTests
{
    public static TheoryData<string> Samples() => new(WordSamples.All.Select(s => s.Name));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Text_is_what_a_reader_sees(string name)
    {
        var sample = WordSamples.All.Single(s => s.Name == name);

        Assert.Equal(sample.Text, DocumentReader.Read(sample.Docx).Text?.Content);
    }

    [Fact]
    public void Tracked_changes_can_be_read_as_before_they_were_made()
    {
        const string Body = "<w:p><w:r><w:t>现有</w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>10</w:delText></w:r></w:del><w:ins w:id=\"2\"><w:r><w:t>12</w:t></w:r></w:ins><w:r><w:t>人</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:rPr><w:ins w:id=\"3\"/></w:rPr></w:pPr><w:r><w:t>一段</w:t></w:r></w:p><w:p><w:r><w:t>分成两段</w:t></w:r></w:p>";
        var outcome = DocumentReader.Read("a.docx", WordFile.OfBody(Body), DocumentOptions.Default with { AsOriginal = true });

        Assert.Equal("现有10人\n一段分成两段\n", outcome.Text!.Content);
    }

    [Fact]
    public void Body_is_found_by_relationship_wherever_it_lies() => Assert.Equal("别处\n", DocumentReader.Read(WordFile.Of(
        ("_rels/.rels", Encoding.UTF8.GetBytes("<Relationships xmlns=\"x\"><Relationship Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"/doc/main2.xml\"/></Relationships>")),
        ("doc/main2.xml", Encoding.UTF8.GetBytes($"<w:document {WordFile.Namespaces}><w:body>{WordFile.Paragraph("别处")}</w:body></w:document>")))).Text!.Content);

    [Fact]
    public void Headers_footers_and_footnotes_are_not_in_the_body() => Assert.Equal("正文\n", DocumentReader.Read(WordFile.OfBody(
        "<w:p><w:r><w:t>正文</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>", more:
        [
            ("header1", $"<w:hdr {WordFile.Namespaces}>{WordFile.Paragraph("页眉")}</w:hdr>"),
            ("footer1", $"<w:ftr {WordFile.Namespaces}>{WordFile.Paragraph("页脚")}</w:ftr>"),
            ("footnotes",
                $"<w:footnotes {WordFile.Namespaces}><w:footnote w:id=\"1\">{WordFile.Paragraph("脚注")}</w:footnote></w:footnotes>"),
        ])).Text!.Content);
}
