using Ganhuo.Text;

namespace Ganhuo.Documents.Tests.Word;

public sealed class HeadingStylesTests
{
    private const string Styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"2\"><w:name w:val=\"标题 2\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"own\"><w:name w:val=\"局机关三级标题\"/><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"child\"><w:name w:val=\"x\"/><w:basedOn w:val=\"1\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"flat\"><w:name w:val=\"y\"/><w:basedOn w:val=\"1\"/><w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"t\"><w:name w:val=\"Title\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>";

    [Theory]
    [InlineData("<w:pStyle w:val=\"1\"/>", 1)]
    [InlineData("<w:pStyle w:val=\"2\"/>", 2)]
    [InlineData("<w:pStyle w:val=\"own\"/>", 3)]
    [InlineData("<w:pStyle w:val=\"child\"/>", 1)]
    [InlineData("<w:pStyle w:val=\"t\"/>", 0)]
    [InlineData("<w:outlineLvl w:val=\"1\"/>", 2)]
    [InlineData("<w:pStyle w:val=\"a\"/><w:outlineLvl w:val=\"0\"/>", 1)]
    [InlineData("<w:pStyle w:val=\"1\"/><w:outlineLvl w:val=\"9\"/>", null)]
    [InlineData("<w:pStyle w:val=\"flat\"/>", null)]
    [InlineData("<w:pStyle w:val=\"a\"/>", null)]
    [InlineData("<w:pStyle w:val=\"gone\"/>", null)]
    [InlineData("<w:pPrChange w:id=\"1\" w:author=\"某\"><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:pPrChange>", null)]
    public void Level_of_a_heading_is_what_its_style_or_it_says(string properties, int? level)
    {
        var text = DocumentReader.Read(WordFile.OfBody(WordFile.Paragraph("甲") + WordFile.Paragraph("乙", properties),
            styles: Styles)).Text!;

        Assert.Equal(level is { } at ? [new TextHeading(2, at)] : [], text.Headings);
    }

    [Fact]
    public void Heading_begins_with_the_number_a_reader_sees()
    {
        var text = DocumentReader.Read(WordFile.OfBody(
            WordFile.Paragraph("某局报告")
                + WordFile.Paragraph("成绩", "<w:pStyle w:val=\"1\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"),
            WordFile.List(0, ("chineseCounting", "%1、")) + WordFile.Num(1, 0), Styles)).Text!;

        Assert.Equal("某局报告\n一、成绩\n", text.Content);
        Assert.Equal([new TextHeading(5, 1)], text.Headings);
    }

    [Fact]
    public void Sections_of_an_analysis_stand_under_the_headings_of_the_styles()
    {
        const string Words = "全年召开专题会议四次，研究解决具体问题十二个，逐项明确了责任人。";
        var docx = WordFile.OfBody(
            WordFile.Paragraph("某区水利局2023年度工作总结", "<w:pStyle w:val=\"t\"/>")
                + WordFile.Paragraph("水到田头，路到村口，灯到院门", "<w:pStyle w:val=\"1\"/>")
            + WordFile.Paragraph(Words) + WordFile.Paragraph("问题不在水，问题在人心，人心在作风", "<w:pStyle w:val=\"1\"/>") + WordFile.Paragraph(Words),
            styles: Styles);

        var analysis = ReportAnalyzer.Create().Analyze(DocumentReader.Read(docx).Text!);

        Assert.Equal(
            ["水到田头，路到村口，灯到院门", "问题不在水，问题在人心，人心在作风"],
            analysis.Sections.Select(s => analysis.Source.TextOf(s.Heading!.Value)));
    }

    [Fact]
    public void Properties_of_the_file_come_with_its_text()
    {
        byte[] docx = WordFile.Of(
        [
            .. WordFile.Parts(WordFile.OfBody(WordFile.Paragraph("甲"))).Select(p => (p.Key, p.Value)),
            ("docProps/core.xml", "<c xmlns:dc=\"d\"><dc:creator>王某</dc:creator><lastModifiedBy> 李某 </lastModifiedBy><modified>2024-01-05T02:03:04Z</modified></c>"u8.ToArray()),
            ("docProps/app.xml", Encoding.UTF8.GetBytes("<p><Company>某市水务局</Company></p>")),
        ]);

        Assert.Equal(new DocumentProperties("王某", "李某", "某市水务局", "2024-01-05T02:03:04Z"), DocumentReader.Read(docx).Text!.Properties);
        Assert.Null(DocumentReader.Read(WordFile.OfBody(WordFile.Paragraph("甲"))).Text!.Properties);
    }
}
