using System.Text;
using Ganhuo.Classifying;
using Ganhuo.Reporting;
using Ganhuo.Reporting.Html;
using Ganhuo.Reporting.Html.Archives;
using Ganhuo.Text;

namespace Ganhuo.Cli.Outputs;

/// <summary>
/// One page a report: into the stream where there is one report, into a folder where there are several, with an index
/// that ranks them and leads to each. A report that could not be read has no page; the index names it.
/// </summary>
internal sealed class HtmlPages(
    Stream single, PageFolder? folder, ReportTypeCatalogue types, Language language, string knowledge) : IReportWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly PageNames names = new(".html", ArchiveIndex.MayTake);
    private readonly ArchiveIndex index = new(language, types, knowledge);

    public void Write(SourceReport report)
    {
        if (folder is null)
        {
            if (report.Analysis is { } only) WritePage(single, report.Source, only);
            return;
        }

        var name = names.Of(report.Source);
        var isThere = report.Analysis is { } analysis
            && folder.Write(name, stream => WritePage(stream, report.Source, analysis));
        index.Add(IndexedReport.Of(report, isThere ? name : null));
    }

    public void Complete()
    {
        if (folder is not null) index.Write((name, fill) => folder.Write(name, fill));
    }

    private void WritePage(Stream stream, string source, ReportAnalysis analysis)
    {
        using var writer = new StreamWriter(stream, Utf8, leaveOpen: true) { NewLine = "\n" };
        HtmlReportWriter.Write(writer, analysis, source, language, types, knowledge);
    }
}
