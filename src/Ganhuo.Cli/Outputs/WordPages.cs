using Ganhuo.Classifying;
using Ganhuo.Cli.Inputs;
using Ganhuo.Documents;
using Ganhuo.Documents.Commenting;
using Ganhuo.Reporting;
using Ganhuo.Text;

namespace Ganhuo.Cli.Outputs;

/// <summary>
/// The submitted documents with comments: one into the stream, several into a folder. A finding whose words take no
/// comment, and a document that could not be kept as it was, are named on standard error.
/// </summary>
internal sealed class WordPages(
    Stream single, PageFolder? folder, SourceFiles files, ReportTypeCatalogue types, Language language,
    CancellationToken cancellation)
    : IReportWriter
{
    private readonly PageNames names = new(".docx");

    public void Write(SourceReport report)
    {
        var bytes = files.Submitted.Take(report.Source);
        if (report.Analysis is not { } analysis) return;
        var document = DocumentAnnotator.Annotate(bytes, analysis, types, language, files.Options, cancellation);
        if (document.NotKept is { } reason) Terminal.Say(NotKept(report.Source, reason));
        foreach (var refused in document.Refused) Terminal.Say(Line(report, refused));
        if (folder is null) single.Write(document.Docx.AsSpan());
        else folder.Write(names.Of(report.Source), stream => stream.Write(document.Docx.AsSpan()));
    }

    public void Complete()
    {
    }

    private string NotKept(string source, Bilingual reason) => language == Language.English
        ? $"{source}: the comments are in a new document of its text, not in the document itself: {reason.English}"
        : $"{source}: 批注写在只含正文的新文档里，未能写进原文档：{reason.Chinese}";

    private string Line(SourceReport report, RefusedComment refused)
    {
        var (finding, reason) = refused;
        var line = report.Analysis!.Source.PositionOf(finding.Span.Start).Line;
        return language == Language.English
            ? $"{report.Source}:{line}: {finding.Rule.Id} has no comment: {reason.English}"
            : $"{report.Source}:{line}: {finding.Rule.Id} 未能加批注：{reason.Chinese}";
    }
}
