using System.Globalization;
using System.Text;
using Ganhuo.Detecting;

namespace Ganhuo.Reporting.Html.Archives;

/// <summary>
/// The rows of the ranking, parted into pages that keep inside their share of the bytes: from the thinnest down and from the best
/// up as far as they go. What is left out between is counted. Rows are rendered twice, to be measured and to be written: all of
/// them at once are more than the pages.
/// </summary>
internal sealed class RankingPages
{
    public const int RowsPerPage = 500;

    private const int ThinnestBytes = 7_000_000, BestBytes = 1_000_000;

    private readonly IndexWords words;
    private readonly List<(int Rank, RankedReport Report)> rows;
    private readonly CommonFolder folder;
    private readonly int gap;

    public RankingPages(RankedRows ranking, CommonFolder folder, IndexWords words)
    {
        (this.words, this.folder) = (words, folder);
        var ordered = ranking.InOrder();
        var thinnest = Fit(ordered, ThinnestBytes);
        var best = Fit([.. ordered.Skip(thinnest.Count).Reverse()], BestBytes);
        best.Reverse();
        gap = thinnest.Count;
        rows = [.. thinnest, .. best];
        LeftOut = ranking.Count - rows.Count;
    }

    /// <summary>Pages, at least one.</summary>
    public int Count => Math.Max(1, (rows.Count + RowsPerPage - 1) / RowsPerPage);

    /// <summary>Reports of the middle that no page lists.</summary>
    public int LeftOut { get; }

    /// <summary>The rows of a page, from 1; a row stands for what is left out, in its place.</summary>
    public IEnumerable<string> RowsOf(int page, string leftOut)
    {
        var first = (page - 1) * RowsPerPage;
        for (var i = first; i < Math.Min(rows.Count, first + RowsPerPage); i++)
        {
            if (i == gap && LeftOut > 0) yield return leftOut;
            yield return Render(rows[i].Rank, rows[i].Report);
        }
    }

    private List<(int Rank, RankedReport Report)> Fit(IReadOnlyList<(int Rank, RankedReport Report)> ordered, int bytes)
    {
        var fitting = new List<(int Rank, RankedReport Report)>();
        foreach (var row in ordered)
        {
            bytes -= Encoding.UTF8.GetByteCount(Render(row.Rank, row.Report));
            if (bytes < 0) break;
            fitting.Add(row);
        }

        return fitting;
    }

    // End tags that HTML lets us leave out are left out: there may be twenty thousand rows.
    private string Render(int rank, RankedReport report)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var output = new HtmlOutput(writer);
        output.Write($"<tr><td>{rank}<td>{Figures.Score(report.Score)}<td>");
        if (report.Page is { } page) output.Write($"<a href=\"{Address(page)}\">{IndexWords.Short(folder.Rest(report.Source))}</a>");
        else output.Text(IndexWords.Short(folder.Rest(report.Source)));
        WriteReasons(output, report);
        output.Write($"<td>{IndexWords.Short(report.Unit ?? "")}<td>{Whole(report.Year)}<td>{words.TypeName(report.Type)}<td>{report.Characters}");
        output.Write($"<td>{Share(report.Concrete)}<td>{Share(report.Boilerplate)}<td>{Share(report.Unfilled)}");
        output.Write($"<td>{Some(report.Errors)}<td>{Some(report.Warnings)}<td>{Some(report.Reused)}");
        output.Write($"<td>{(report.Percentile is { } place ? Figures.Plain(Math.Round(place)) : "")}\n");
        return writer.ToString();
    }

    private void WriteReasons(HtmlOutput output, RankedReport report)
    {
        var reasons = report.Reasons.Select(r => words.Say(r.Rule.Title) + (r.Findings > 1 ? "×" + Figures.Whole(r.Findings) : ""));
        if (string.Join(" · ", reasons) is { Length: > 0 } said) output.Write($"<small>{said}</small>");
    }

    // The name of a file may hold what an address gives a meaning to.
    private static string Address(string page) => string.Join('/', page.Split('/').Select(Uri.EscapeDataString));

    private static string Whole(int? number) => number is { } known ? Figures.Whole(known) : "";

    private static string Some(int number) => number == 0 ? "" : Figures.Whole(number);

    private static string Share(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture);
}
