using System.Globalization;
using System.Text;
using Ganhuo.Text;

namespace Ganhuo.Reporting;

/// <summary>
/// One row a report, ranked: the thinnest first, the unreadable ones last and without a rank. A cell of text that a
/// spreadsheet would run as a formula is led by an apostrophe.
/// </summary>
public sealed class CsvReportWriter : IReportWriter
{
    private const string Head =
        "source,status,reason,title,unit,year,type,confidence,characters,score,concrete,plain,required,boilerplate,"
        + "unfilled,errors,warnings,notes,rank,reason1,reason2,reason3";

    private const int ReasonCells = 3;

    private readonly StreamWriter output;
    private readonly Language language;
    private readonly List<RankedReport> reports = [];

    /// <summary>Begins on <paramref name="output"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public CsvReportWriter(Stream output, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(output);
        this.output = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        this.language = language;
    }

    /// <inheritdoc/>
    public void Write(SourceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        reports.Add(RankedReport.Of(report));
    }

    /// <inheritdoc/>
    public void Complete()
    {
        output.WriteLine(Head);
        var rank = 0;
        foreach (var report in RankedReport.Rank(reports))
            output.WriteLine(string.Join(',', report.IsReadable ? Row(report, ++rank) : Refused(report)));
        output.Dispose();
    }

    private IEnumerable<string> Row(RankedReport report, int rank)
    {
        var shares = JsonNumbers.Shares(report.Composition);
        return
        [
            CsvCell.Text(report.Source), "ok", "", CsvCell.Text(report.Title), CsvCell.Text(report.Unit),
            report.Year is { } year ? Figures.Whole(year) : "", CsvCell.Text(report.Type),
            Number(JsonNumbers.Share(report.Confidence)), Figures.Whole(report.Characters),
            Number(JsonNumbers.Points(report.Score)), Number(shares.Concrete), Number(shares.Plain),
            Number(shares.Required), Number(shares.Boilerplate), Number(shares.Unfilled),
            Figures.Whole(report.Errors), Figures.Whole(report.Warnings), Figures.Whole(report.Notes),
            Figures.Whole(rank), .. Reasons(report),
        ];
    }

    private IEnumerable<string> Refused(RankedReport report)
    {
        var reason = language == Language.English ? report.UnreadableInEnglish : report.Unreadable;
        var empty = Head.Count(c => c == ',') + 1 - ReasonCells;
        return [CsvCell.Text(report.Source), "unreadable", CsvCell.Text(reason), .. Enumerable.Repeat("", empty)];
    }

    private IEnumerable<string> Reasons(RankedReport report) => Enumerable.Range(0, ReasonCells)
        .Select(i => i < report.Reasons.Length ? CsvCell.Text(ReasonLine.Of(report.Reasons[i], language)) : "");

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
