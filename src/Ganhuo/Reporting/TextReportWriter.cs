using System.Text;
using Ganhuo.Classifying;
using Ganhuo.Reporting.Screen;

namespace Ganhuo.Reporting;

/// <summary>For a person at a terminal: one screen a report, and a ranked table after several.</summary>
public sealed class TextReportWriter : IReportWriter
{
    private readonly StreamWriter output;
    private readonly ReportScreen screen;
    private readonly SummaryTable summary;
    private readonly List<RankedReport> ranked = [];

    /// <summary>Begins on <paramref name="output"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public TextReportWriter(Stream output, TextReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        options ??= TextReportOptions.Default;
        this.output = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var types = options.Types ?? ReportTypeCatalogue.LoadEmbedded();
        var frame = new Frame(options, types);
        screen = new ReportScreen(frame, options.QuotesPerRule);
        summary = new SummaryTable(frame);
    }

    /// <inheritdoc/>
    public void Write(SourceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        ranked.Add(RankedReport.Of(report));
        screen.Write(report, output);
        output.Flush();
    }

    /// <inheritdoc/>
    public void Complete()
    {
        if (ranked.Count > 1) summary.Write(RankedReport.Rank(ranked), output);
        output.Dispose();
    }
}
