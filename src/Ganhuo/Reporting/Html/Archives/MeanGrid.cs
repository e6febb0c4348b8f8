using System.Globalization;

namespace Ganhuo.Reporting.Html.Archives;

/// <summary>The mean score of every type in every year, the higher the deeper in colour.</summary>
internal sealed class MeanGrid(IndexFigures figures, IndexWords words, HtmlOutput output)
{
    private const int MostYears = 15, MostTypes = 40;

    public void Write()
    {
        var years = figures.Years.Keys.TakeLast(MostYears).ToList();
        if (years.Count < 2 || figures.Types.Count < 2) return;
        output.Write($"<section class=\"across\"><h2>{words.Say(IndexLabels.TypeAndYear)}</h2><div class=\"wide\"><table class=\"grid\"><thead><tr><td></td>");
        foreach (var year in years) output.Write($"<th scope=\"col\">{year}</th>");
        output.Raw("</tr></thead>\n");
        foreach (var type in figures.Types.Keys.Take(MostTypes)) WriteRow(type, years);
        output.Raw("</table></div></section>\n");
    }

    private void WriteRow(string type, List<int> years)
    {
        output.Write($"<tr><th scope=\"row\">{words.TypeName(type)}</th>");
        foreach (var year in years) WriteCell(figures.Cells.GetValueOrDefault((type, year)));
        output.Raw("</tr>\n");
    }

    private void WriteCell((double Sum, int Count) cell)
    {
        if (cell.Count == 0)
        {
            output.Raw("<td></td>");
            return;
        }

        var mean = cell.Sum / cell.Count;
        var depth = (mean / 100 * 0.5).ToString("0.00", CultureInfo.InvariantCulture);
        output.Write($"<td title=\"{cell.Count} {words.Say(IndexLabels.Reports)}\" style=\"background:rgba(32,150,126,{depth})\">{Figures.Score(mean)}</td>");
    }
}
