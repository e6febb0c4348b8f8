using Ganhuo.Classifying;
using Ganhuo.Detecting;
using Ganhuo.Documents.Commenting;
using Ganhuo.Text;

namespace Ganhuo.Documents.Tests.Commenting;

public sealed class DocumentAnnotatorTests
{
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    public static TheoryData<string> Reports() => new(Repository.Reports.Select(r => Path.GetFileName(r)));

    [Theory]
    [MemberData(nameof(Reports))]
    public void Plain_text_becomes_a_valid_document_with_every_finding_on_its_words(string name)
    {
        var text = File.ReadAllText(Repository.Reports.Single(r => Path.GetFileName(r) == name));
        var analysis = Analyzer.Analyze(text);

        var document = DocumentAnnotator.Annotate([], analysis);

        var docx = document.Docx.ToArray();
        Assert.Empty(document.Refused);
        Assert.Empty(Validity.Errors(docx));
        var words = CommentedWords.Of(docx);
        Assert.Equal(analysis.Findings.Length + 1, words.Count);
        foreach (var (finding, commented) in analysis.Findings.Zip(words.Values.Skip(1)))
            Assert.Equal(Seen(analysis.Source.TextOf(finding.Span)), commented);
        Assert.Equal(text.ReplaceLineEndings("\n").TrimEnd('\n'), DocumentReader.Read(docx).Text!.Content.TrimEnd('\n'));
    }

    private const string Body =
        "<w:p><w:r><w:t>一、工作成绩</w:t></w:r></w:p><w:p><w:r><w:t>全年召开会议</w:t></w:r>"
        + "<w:del w:id=\"90\" w:author=\"甲\" w:date=\"2024-01-02T03:04:05Z\"><w:r><w:delText>**</w:delText></w:r></w:del>"
        + "<w:ins w:id=\"91\" w:author=\"甲\" w:date=\"2024-01-02T03:04:05Z\"><w:r><w:t>12</w:t></w:r></w:ins><w:r><w:t>次。</w:t></w:r></w:p>";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Submitted_document_is_kept_however_its_tracked_changes_are_read(bool asOriginal)
    {
        var docx = WordFile.OfBody(Body, more: ("footer1", $"<w:ftr {WordFile.Namespaces}><w:p/></w:ftr>"));
        var options = DocumentOptions.Default with { AsOriginal = asOriginal };
        var analysis = Analyzer.Analyze(DocumentReader.Read("a.docx", docx, options).Text!);

        var document = DocumentAnnotator.Annotate(docx, analysis, options: options);

        Assert.Null(document.NotKept);
        Assert.Empty(document.Refused);
        Assert.Equal(asOriginal, analysis.Findings.Any(f => f.Rule.Id == "GH201"));
        AnnotationCheck.SameParts(docx, document.Docx.ToArray(), "[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "word/document.xml", "word/_rels/document.xml.rels",
            "word/comments.xml");
        if (asOriginal) Assert.Contains("**", CommentedWords.Of(document.Docx.ToArray(), asOriginal: true).Values);
    }

    [Fact]
    public void Document_that_cannot_be_kept_is_not_lost_in_silence()
    {
        var docx = WordFile.OfBody(Body);
        var analysis = Analyzer.Analyze(DocumentReader.Read(docx).Text!);

        var otherText = DocumentAnnotator.Annotate(docx, analysis, options: DocumentOptions.Default with { AsOriginal = true });
        var damaged = DocumentAnnotator.Annotate(WordFile.OfBody(Body + "<w:p>"), analysis);

        Assert.Contains("正文", otherText.NotKept!.Value.Chinese, StringComparison.Ordinal);
        Assert.NotNull(damaged.NotKept);
        Assert.Null(DocumentAnnotator.Annotate("一、工作成绩"u8.ToArray(), analysis).NotKept);
    }

    [Fact]
    public void First_comment_says_what_to_send_back_and_every_criterion_is_told_once()
    {
        var analysis = Analyzer.Analyze("县水务局2023年工作总结\n一、工作成绩\n改造管网**公里，新建泵站**座，走访群众**户。\n");

        var docx = DocumentAnnotator.Annotate([], analysis).Docx.ToArray();

        var comments = Encoding.UTF8.GetString(WordFile.Parts(docx)["word/comments.xml"]).Split("</w:comment>");
        var paragraphs = comments[0].Split("</w:p>");
        Assert.Contains("总评：具体度", paragraphs[0], StringComparison.Ordinal);
        Assert.Contains($"问题：错误 {analysis.Findings.Count(f => f.Severity == Severity.Error)}、", paragraphs[1], StringComparison.Ordinal);
        var slots = comments.Where(c => c.Contains("GH201", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, slots.Count);
        Assert.All(slots, c => Assert.Contains("建议：", c, StringComparison.Ordinal));
        Assert.Equal([true, false, false], slots.Select(c => c.Contains("依据：", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("", "✗ 提高政治能力 缺", "– ")]
    [InlineData("四是", "– 提高政治能力 未见", "缺")]
    public void First_comment_calls_an_aspect_missing_only_where_a_finding_does(string but, string said, string unsaid)
    {
        string[] aspects = ["把牢政治方向", "加强政治领导", "夯实政治根基", "涵养政治生态", "防范政治风险", "永葆政治本色"];
        var body = aspects.Select((a, i) => $"{"一二三四五六"[i]}是{a}。全年办结事项{i + 12}件，走访企业{i + 31}家，由办公室逐件销号，结果在门户网站公示。\n");
        var kept = but.Length == 0 ? body : body.TakeWhile(line => !line.StartsWith(but, StringComparison.Ordinal));
        var text = $"县医保局领导班子政治素质自查自评报告\n一、政治素质总体表现\n{string.Concat(kept)}二、存在的问题\n两个偏远乡镇一年只去过一次。\n";
        var analysis = Analyzer.Analyze(text, new ReportContext { Type = "political-quality-review" });

        var docx = DocumentAnnotator.Annotate([], analysis).Docx.ToArray();

        var first = Encoding.UTF8.GetString(WordFile.Parts(docx)["word/comments.xml"]).Split("</w:comment>")[0];
        var dimensions = first[first.IndexOf("维度：", StringComparison.Ordinal)..];
        Assert.Contains(said, dimensions, StringComparison.Ordinal);
        Assert.DoesNotContain(unsaid, dimensions, StringComparison.Ordinal);
    }

    [Fact]
    public void Fresh_document_is_set_as_papers_are_and_keeps_the_blanks_of_the_text()
    {
        const string Text = "县水务局2023年工作总结\n\n一、工作成绩\n（一）供水\n（二）排水有了改观。\n全年改造管网12公里。\n　　走访群众30户。\n 慰问老人20名。\n";

        var docx = DocumentAnnotator.Annotate([], Analyzer.Analyze(Text)).Docx.ToArray();

        var markup = Encoding.UTF8.GetString(WordFile.Parts(docx)["word/document.xml"]);
        string Paragraph(string words) => markup.Split("<w:p>").Single(p => p.Contains(words, StringComparison.Ordinal));
        Assert.Contains("w:val=\"center\"", Paragraph("工作总结"), StringComparison.Ordinal);
        Assert.Contains("黑体", Paragraph("工作成绩"), StringComparison.Ordinal);
        Assert.Contains("楷体", Paragraph("供水"), StringComparison.Ordinal);
        Assert.DoesNotContain("楷体", Paragraph("排水"), StringComparison.Ordinal);
        Assert.Contains("firstLineChars", Paragraph("管网"), StringComparison.Ordinal);
        Assert.DoesNotContain("firstLineChars", Paragraph("走访"), StringComparison.Ordinal);
        Assert.Contains("firstLineChars", Paragraph("慰问"), StringComparison.Ordinal);
        Assert.Equal(Text, DocumentReader.Read(docx).Text!.Content);
        Assert.Empty(Validity.Errors(docx));
    }

    private static string Seen(string text) => string.Concat(text.Split('\r', '\n'));
}
