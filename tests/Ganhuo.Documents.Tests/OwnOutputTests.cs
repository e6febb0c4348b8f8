using System.Text.RegularExpressions;
using Ganhuo.Documents.Commenting;
using Ganhuo.Documents.Letters;
using Ganhuo.Documents.Tests.Commenting;
using Ganhuo.Reporting;
using Ganhuo.Reporting.Html;
using Ganhuo.Text;

namespace Ganhuo.Documents.Tests;

public sealed class OwnOutputTests : IDisposable
{
    private const string Text = "县水务局2023年工作总结\n一、工作成绩\n改造管网**公里，新建泵站3座。\n";

    private static readonly ReportAnalysis Analysis = ReportAnalyzer.Create().Analyze(Text);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string> Writings() => ["page", "comparison", "compared screen", "screen", "english screen", "letter", "word letter", "commented text",
        "template"];

    [Theory]
    [MemberData(nameof(Writings))]
    public void Whatever_we_write_is_known_as_ours(string what) => Assert.True(IsOne(what switch
    {
        "page" => Written(w => HtmlReportWriter.Write(w, Analysis, "甲.txt", Language.Chinese)),
        "comparison" => Written(w => ComparisonHtmlWriter.Write(w, Compared())),
        "compared screen" => Written(w => ComparisonTextWriter.Write(w, Compared())),
        "screen" => Stream(s => Screen(s, Language.Chinese)),
        "english screen" => Stream(s => Screen(s, Language.English)),
        "letter" => Encoding.UTF8.GetBytes(FeedbackLetter.Of(Analysis, "甲").ToMarkdown()),
        "word letter" => [.. FeedbackLetter.Of(Analysis, "甲").ToDocx()],
        "commented text" => [.. DocumentAnnotator.Annotate([], Analysis).Docx],
        _ => FeedbackLetter.DefaultTemplate(),
    }));

    [Theory]
    [InlineData("")]
    [InlineData("县水务局2023年工作总结\n")]
    [InlineData("━━ 县水务局2023年工作总结 ━━\n一、工作成绩\n")]
    [InlineData("# 县水务局 Ganhuo ━━\n使用 Ganhuo 自查，generator: Ganhuo 见附件。\n")]
    [InlineData("<!DOCTYPE html>\n<html><head><meta name=\"generator\" content=\"Hexo\"></head><body>Ganhuo</body></html>")]
    [InlineData("PK\u0003\u0004 no archive at all")]
    public void Reports_and_broken_files_are_not(string text) => Assert.False(IsOne(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_file_that_is_not_there_is_not() => Assert.False(OwnOutput.IsOne(folder["nope.docx"]));

    [Fact]
    public void Commented_copy_is_ours_and_keeps_what_else_the_document_says_of_itself()
    {
        var submitted = Submitted("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
            + "<Application>WPS Office</Application><Company>县水务局</Company></Properties>");

        var copy = Commented(submitted);

        Assert.False(IsOne(submitted));
        Assert.True(IsOne(copy));
        Assert.Equal("县水务局", DocumentReader.Read(copy).Text!.Properties!.Company);
        Assert.Empty(Validity.Errors(copy));
    }

    [Fact]
    public void Commented_copy_that_a_unit_has_worked_on_and_saved_is_a_report_again()
    {
        var parts = WordFile.Parts(Commented(WordFile.OfBody(WordFile.Paragraph("改造管网12公里。"))));
        var app = Encoding.UTF8.GetString(parts["docProps/app.xml"]);
        parts["docProps/app.xml"] = Encoding.UTF8.GetBytes(
            Regex.Replace(app, "<Application>.*</Application>", "<Application>Microsoft Office Word</Application>"));

        Assert.False(IsOne(WordFile.Of([.. parts.Select(p => (p.Key, p.Value))])));
    }

    [Theory]
    [InlineData("<Properties><vt:lost/></Properties>", false)]
    [InlineData("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>", true)]
    public void Properties_that_are_not_well_formed_are_left_alone_and_the_comments_still_come(string properties, bool isMarked)
    {
        var submitted = Submitted(properties);
        var analysis = ReportAnalyzer.Create().Analyze(DocumentReader.Read(submitted).Text!);

        var copy = DocumentAnnotator.Annotate(submitted, analysis);

        Assert.Null(copy.NotKept);
        Assert.Equal(isMarked, IsOne([.. copy.Docx]));
    }

    // The properties lie where everybody puts them, and the package does not say so.
    private static byte[] Submitted(string properties) => WordFile.Of(
    [
        .. WordFile.Parts(WordFile.OfBody(WordFile.Paragraph("改造管网**公里。"))).Select(p => (p.Key, p.Value)),
        ("docProps/app.xml", Encoding.UTF8.GetBytes(properties)),
    ]);

    private static byte[] Commented(byte[] docx) =>
        [.. DocumentAnnotator.Annotate(docx, ReportAnalyzer.Create().Analyze(DocumentReader.Read(docx).Text!)).Docx];

    private bool IsOne(byte[] bytes)
    {
        var path = folder["written"];
        File.WriteAllBytes(path, bytes);
        return OwnOutput.IsOne(path);
    }

    private static byte[] Stream(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    private static byte[] Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return Encoding.UTF8.GetBytes(writer.ToString());
    }

    private static void Screen(Stream stream, Language language)
    {
        var writer = new TextReportWriter(stream, TextReportOptions.Default with { Language = language });
        writer.Write(new SourceReport(string.Concat(Enumerable.Repeat("很长的路径/", 30)) + "甲.txt", Analysis, null));
        writer.Complete();
    }

    private static ReportComparison Compared()
    {
        var report = new NamedReport("甲", new SourceText(Text));
        return ReportComparer.Create().Compare(report, report);
    }
}
