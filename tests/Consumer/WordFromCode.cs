using Ganhuo;
using Ganhuo.Documents;
using Ganhuo.Documents.Commenting;
using Ganhuo.Documents.Letters;

/// <summary>The README's Word example, as a user of the packages compiles it; a test of Ganhuo.Documents runs it.</summary>
internal static class WordFromCode
{
    internal static void Answer(string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (DocumentReader.Read(bytes).Text is not { } text) return; // 读不了的，原因在 Reason
        var report = ReportAnalyzer.Create().Analyze(text);
        File.WriteAllBytes(path + ".批注.docx", DocumentAnnotator.Annotate(bytes, report).Docx.AsSpan());
        File.WriteAllBytes(path + ".退回修改意见.docx", FeedbackLetter.Of(report, path).ToDocx().AsSpan());
    }
}
