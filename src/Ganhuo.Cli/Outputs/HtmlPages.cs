using System.Text;
using Ganhuo.Classifying;
using Ganhuo.Reporting;
using Ganhuo.Reporting.Html;
using Ganhuo.Text;

namespace Ganhuo.Cli.Outputs;

/// <summary>
/// One page a report: into the stream where there is one report, into a folder where there are several. A report that
/// could not be read has no page; it is named on standard error like everywhere.
/// </summary>
internal sealed class HtmlPages(Stream single, string? folder, ReportTypeCatalogue types, Language language) : IReportWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly PageNames names = new(".html");

    public void Write(SourceReport report)
    {
        if (report.Analysis is not { } analysis) return;
        if (folder is null)
        {
            WritePage(single, report.Source, analysis);
            return;
        }

        using var target = OutputTarget.ToFile(folder + Path.DirectorySeparatorChar, names.Of(report.Source));
        WritePage(target.Stream, report.Source, analysis);
        target.Commit();
    }

    public void Complete()
    {
    }

    private void WritePage(Stream stream, string source, ReportAnalysis analysis)
    {
        using var writer = new StreamWriter(stream, Utf8, leaveOpen: true) { NewLine = "\n" };
        HtmlReportWriter.Write(writer, analysis, source, language, types);
    }
}
