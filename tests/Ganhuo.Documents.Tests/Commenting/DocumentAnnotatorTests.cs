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

    private static string Seen(string text) => string.Concat(text.Split('\r', '\n'));
}
