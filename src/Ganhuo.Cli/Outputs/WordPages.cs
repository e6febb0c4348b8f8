using Ganhuo.Classifying;
using Ganhuo.Cli.Inputs;
using Ganhuo.Documents;
using Ganhuo.Documents.Commenting;
using Ganhuo.Reporting;
using Ganhuo.Text;

namespace Ganhuo.Cli.Outputs;

/// <summary>
/// The submitted documents with comments: one into the stream, several into a folder. A finding whose words take no
/// comment is named on standard error.
/// </summary>
internal sealed class WordPages(Stream single, string? folder, SubmittedBytes submitted, DocumentOptions options, ReportTypeCatalogue types, Language language)
    : IReportWriter
{
    private readonly PageNames names = new(".docx");

    public void Write(SourceReport report)
    {
        var bytes = submitted.Take(report.Source);
        if (report.Analysis is not { } analysis) return;
        var document = DocumentAnnotator.Annotate(bytes, analysis, types, language, options);
        foreach (var refused in document.Refused) Terminal.Say(Line(report, refused));
        if (folder is null)
        {
            single.Write(document.Docx.AsSpan());
            return;
        }

        using var target = OutputTarget.ToFile(folder + Path.DirectorySeparatorChar, names.Of(report.Source));
        target.Stream.Write(document.Docx.AsSpan());
        target.Commit();
    }

    public void Complete()
    {
    }

    private string Line(SourceReport report, RefusedComment refused)
    {
        var (finding, reason) = refused;
        var line = report.Analysis!.Source.PositionOf(finding.Span.Start).Line;
        return language == Language.English
            ? $"{report.Source}:{line}: {finding.Rule.Id} has no comment: {reason.English}"
            : $"{report.Source}:{line}: {finding.Rule.Id} 未能加批注：{reason.Chinese}";
    }
}
