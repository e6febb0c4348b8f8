using Ganhuo.Documents.Tests.Commenting;
using Ganhuo.Documents.Tests.Word;
using Ganhuo.Text;

namespace Ganhuo.Documents.Tests.Converting;

public sealed class OfficeRoundTripTests(OfficeFiles files) : IClassFixture<OfficeFiles>
{
    private static readonly string[] Touched =
        ["[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "word/document.xml", "word/_rels/document.xml.rels", "word/comments.xml"];

    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    public static TheoryData<string> Reports() => new(Repository.Reports.Select(r => Path.GetFileNameWithoutExtension(r)));

    [Theory]
    [MemberData(nameof(Reports))]
    public void Text_is_what_LibreOffice_shows_numbers_included(string report)
    {
        Assert.SkipUnless(Office.IsThere, Office.Absent);
        Assert.Equal(Seen(files.SeenPlain[report]), Squeezed(Read(files.Plain[report])));
        Assert.Equal(Seen(files.SeenRich[report]), Squeezed(Read(files.Written[report])));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Comments_hang_on_exactly_their_words(string report)
    {
        Assert.SkipUnless(Office.IsThere, Office.Absent);
        foreach (var file in new[] { files.Plain[report], files.Written[report] })
        {
            var docx = File.ReadAllBytes(file);
            AnnotationCheck.Run(docx, Spans(DocumentReader.Read(docx).Text!.Content), Touched);
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Same_report_in_any_kind_of_file_has_the_same_findings(string report)
    {
        Assert.SkipUnless(Office.IsThere && Office.HasPdfToText, Office.Absent + " or pdftotext is not");
        var text = File.ReadAllText(Repository.Reports.Single(r => Path.GetFileNameWithoutExtension(r) == report));
        var expected = Findings(new SourceText(text));

        Assert.Equal(expected, Findings(Outcome(files.Plain[report])));
        Assert.Equal(expected, Findings(Outcome(files.Doc[report])));
        Assert.Equal(expected, Findings(DocumentReader.Read(PlainTextReader.Named("gb18030").GetBytes(text)).Text!));
        Assert.Equal(expected, Findings(DocumentReader.Read("a.html", Page(text), DocumentOptions.Default).Text!));

        // Print has lost where the author broke lines by hand; there the wraps are joined and quoted words run over them.
        // A paragraph whose printed line ends in ； comes back as two, one whose last line is full goes on into the next where
        // nothing is indented, and a comma that hangs in the margin is lost: rules that speak of whole paragraphs or compare
        // them say something else of the printed text.
        // How wide a blank was is lost as well, and with it the slots that were left open as room.
        if (!IsWrapped(text) && !HasRoom(text))
            Assert.Equal(expected.Where(IsSureInPrint), Findings(Outcome(files.Pdf[report])).Where(IsSureInPrint));
    }

    private static bool HasRoom(string text) =>
        text.Split('\n').Any(l =>
            l.Trim().Contains('\u3000', StringComparison.Ordinal) || l.Trim().Contains("  ", StringComparison.Ordinal));

    private static bool IsSureInPrint(string finding) =>
        finding[..5] is not ("GH108" or "GH109" or "GH301" or "GH302" or "GH501" or "GH502" or "GH503" or "GH504" or "GH505");

    [Fact]
    public void Hand_made_documents_are_read_as_LibreOffice_shows_them()
    {
        Assert.SkipUnless(Office.IsThere, Office.Absent);
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["in"]);
        var samples = WordSamples.All.Where(s => !ShownOtherwise.Contains(s.Name)).ToList();
        for (var i = 0; i < samples.Count; i++) File.WriteAllBytes(Path.Combine(folder["in"], $"{i}.docx"), samples[i].Docx);

        // A file that LibreOffice cannot open ends its batch: what comes after it is given to it again.
        var (seen, left) = (folder["out"], Directory.GetFiles(folder["in"]).Order(StringComparer.Ordinal).ToList());
        while (left.Count > 0)
        {
            Office.Convert(folder, "txt:Text (encoded):UTF8", "out", left);
            var missing = left.Where(f => !File.Exists(Path.Combine(seen, Path.GetFileNameWithoutExtension(f) + ".txt"))).ToList();
            left = missing.Count == left.Count ? missing[1..] : missing;
        }

        var differing = samples.Select((s, i) => (s.Name, Ours: Squeezed(s.Text), Theirs: SeenIfAny(Path.Combine(seen, $"{i}.txt"))))
            .Where(s => s.Ours != s.Theirs).ToList();
        Assert.True(differing.Count == 0, string.Join("\n", differing));
    }

    // A text file of LibreOffice holds no frames, formulas or symbols, marks bullets, shows what tracked changes took out
    // and what is hidden, works page numbers out anew, and does not take a choice made for WPS; LibreOffice knows neither
    // legal numbers, nor levels that never begin again, nor levels a style is bound to, and cannot open a package without
    // relationships, nor one whose notes have no part of their own.
    private static readonly string[] ShownOtherwise =
    [
        "footnote and endnote marks", "change by two hands", "simple field", "complex field", "field in a field code", "table of contents",
        "tracked insertion and deletion",
        "tracked move", "row removed", "hidden text", "no-break hyphen and symbols", "text box of Word", "text box of WPS",
        "formula", "inner numbers count on", "legal numbers", "level bound to a style", "bullets have no number",
        "default namespace", "strict namespace", "UTF-16", "choice of WPS", "symbols as private characters",
    ];

    [Fact]
    public void Old_word_file_is_commented_in_the_layout_it_came_in_and_always_alike()
    {
        Assert.SkipUnless(Office.IsThere, Office.Absent);
        var (name, file) = files.Doc.First();
        var bytes = File.ReadAllBytes(file);
        var analysis = Analyzer.Analyze(Outcome(file));

        var first = Ganhuo.Documents.Commenting.DocumentAnnotator.Annotate(bytes, analysis);
        Thread.Sleep(2100);
        var second = Ganhuo.Documents.Commenting.DocumentAnnotator.Annotate(bytes, analysis);

        Assert.Equal(first.Docx, second.Docx);
        Assert.True(WordFile.Parts([.. first.Docx]).ContainsKey("word/fontTable.xml"), name);
        Assert.Equal(analysis.Findings.Length + 1, CommentedWords.Of([.. first.Docx]).Count);
        Assert.DoesNotContain(Validity.Errors([.. first.Docx]), e => !e.StartsWith("/word/styles.xml", StringComparison.Ordinal));
    }

    private static SourceText Outcome(string file)
    {
        var outcome = DocumentReader.Read(file, File.ReadAllBytes(file), DocumentOptions.Default);
        Assert.True(outcome.IsReadable, outcome.Reason.English);
        return outcome.Text;
    }

    // Rule and words of every finding. Runs of blanks are no words: HTML and print do not keep them.
    private static IEnumerable<string> Findings(SourceText text) => Analyzer.Analyze(text).Findings
        .Select(f => f.Rule.Id + " " + Squeezed(text.TextOf(f.Span)) + " " + LineFree(Squeezed(f.Message.Chinese)))
        .Order(StringComparer.Ordinal);

    // A quotation reaches so many characters, blanks among them, and so ends elsewhere where blanks are fewer.
    private static string LineFree(string message) =>
        string.Concat(message.Split('“', '”').Where((_, i) => i % 2 == 0).SelectMany(m => m).Where(c => !char.IsDigit(c)));

    private static bool IsWrapped(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.Zip(lines.Skip(1))
            .Count(p => p.First.Length > 25
            && p.First.TrimEnd()[^1] is not ('。' or '：' or '；' or '！' or '？' or '”' or '）' or ')' or '…')) > 3;
    }

    private static List<TextSpan> Spans(string text)
    {
        var random = new Random(7);
        var spans = new List<TextSpan>();
        for (var i = 0; i < 80; i++)
        {
            var start = random.Next(text.Length - 1);
            var span = new TextSpan(start, Math.Min(text.Length, start + random.Next(1, 30)));
            if (!char.IsLowSurrogate(text[span.Start]) && !text[span.Start..span.End].Any(char.IsWhiteSpace)) spans.Add(span);
        }

        return spans;
    }

    // Room is written as such on a page, or a browser shows one blank for many.
    private static byte[] Page(string text) => PlainTextReader.Named("gb18030").GetBytes(
        "<!DOCTYPE html><html><head><meta charset=\"gb18030\"><title>t</title></head><body><ul><li><a href=\"/\">首页</a></li><li><a href=\"/b\">公开</a></li><li><a href=\"/c\">互动</a></li><li><a href=\"/d\">服务</a></li></ul><div>"
        + string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l =>
            $"<p>{l.TrimEnd('\r').Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("  ", "&nbsp;&nbsp;", StringComparison.Ordinal)}</p>\n")) + "</div><script>x</script></body></html>");

    private static string Read(string file) => DocumentReader.Read(File.ReadAllBytes(file)).Text!.Content;

    private static string Seen(string file) => Squeezed(File.ReadAllText(file).TrimStart('\uFEFF'));

    private static string SeenIfAny(string file) => File.Exists(file) ? Seen(file) : "";

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
