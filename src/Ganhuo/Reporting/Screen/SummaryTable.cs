using Ganhuo.Text;

namespace Ganhuo.Reporting.Screen;

/// <summary>All reports ranked, the thinnest first, with the main reason to send each back.</summary>
internal sealed class SummaryTable(Frame frame)
{
    private const int BarColumns = 12, CountColumns = 9;

    public void Write(IEnumerable<RankedReport> ranked, TextWriter output)
    {
        output.WriteLine(frame.Ink.Bold(frame.Labels.Summary));
        output.WriteLine(frame.Ink.Faint(Heads()));
        var rank = 0;
        foreach (var report in ranked) output.WriteLine(report.IsReadable ? Row(report, ++rank) : Refused(report));
    }

    private int SourceColumns => (frame.Width - 4 - 6 - BarColumns - CountColumns - 8) * 11 / 20;

    private int ReasonColumns => frame.Width - 4 - 6 - BarColumns - CountColumns - 8 - SourceColumns;

    private string Heads() => string.Join("  ",
        DisplayWidth.PadLeft(frame.Labels.Rank, 4), DisplayWidth.PadLeft(frame.Labels.Points, 5),
        DisplayWidth.PadRight(frame.Labels.MadeOf, BarColumns),
        DisplayWidth.PadLeft(frame.Labels.Errors, 4) + DisplayWidth.PadLeft(frame.Labels.Warnings, 5),
        DisplayWidth.PadRight(frame.Labels.Report, SourceColumns), frame.Labels.Reason);

    private string Row(RankedReport report, int rank)
    {
        var reason = report.Reasons.IsEmpty ? "" : ReasonLine.Of(report.Reasons[0], frame.Language);
        string[] cells =
        [
            DisplayWidth.PadLeft(Figures.Whole(rank), 4),
            frame.Ink.Bold(DisplayWidth.PadLeft(Figures.Score(report.Score), 5)),
            DisplayWidth.PadRight(frame.Bar.Draw(report.Composition, BarColumns), 0),
            Counts(report),
            DisplayWidth.PadRight(DisplayWidth.CutStart(Printable.Of(report.Source), SourceColumns), SourceColumns),
            frame.Ink.Faint(DisplayWidth.Cut(reason, ReasonColumns)),
        ];
        return string.Join("  ", cells).TrimEnd();
    }

    private string Counts(RankedReport report) =>
        frame.Ink.Red(DisplayWidth.PadLeft(Figures.Whole(report.Errors), 4))
        + frame.Ink.Yellow(DisplayWidth.PadLeft(Figures.Whole(report.Warnings), 5));

    private string Refused(RankedReport report)
    {
        var reason = frame.Language == Language.English ? report.UnreadableInEnglish : report.Unreadable;
        var source = DisplayWidth.CutStart(Printable.Of(report.Source), SourceColumns);
        return DisplayWidth.PadLeft("—", 4) + "  " + frame.Ink.Red("✗ " + frame.Labels.Unreadable) + "  " + source
            + "  " + frame.Ink.Faint(Printable.Of(reason ?? ""));
    }
}
