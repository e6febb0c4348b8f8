using Ganhuo.Text;

namespace Ganhuo.Reporting.Html.Archives;

/// <summary>The units with the lowest and with the highest mean score.</summary>
internal sealed class UnitTables(IndexFigures figures, IndexWords words, HtmlOutput output)
{
    private const int Shown = 15, Full = 100, Width = 1000;

    public void Write()
    {
        var units = figures.Units;
        if (units.Count < 2) return;
        var shown = Math.Min(Shown, (units.Count + 1) / 2);
        Write(IndexLabels.ThinnestUnits, units.Take(shown));
        Write(IndexLabels.BestUnits, units.Reverse().Take(Math.Min(Shown, units.Count / 2)));
    }

    private void Write(Bilingual title, IEnumerable<(string Unit, double Score, int Reports)> units)
    {
        output.Write($"<section><h2>{words.Say(title)}</h2><table class=\"chart\">");
        foreach (var (unit, score, reports) in units)
        {
            var said = $"{unit}: {Figures.Score(score)}, {Figures.Whole(reports)} {words.Say(IndexLabels.Reports)}";
            output.Write($"<tr><th scope=\"row\">{IndexWords.Short(unit)}</th><td><svg class=\"bar\" viewBox=\"0 0 {Width} 10\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{said}\">");
            output.Write($"<rect class=\"track\" width=\"{Width}\" height=\"10\"/><rect class=\"concrete\" width=\"{score / Full * Width}\" height=\"10\"/></svg></td>");
            output.Write($"<td class=\"number\"><b>{Figures.Score(score)}</b> <small>{reports} {words.Say(IndexLabels.Reports)}</small></td></tr>\n");
        }

        output.Raw("</table></section>\n");
    }
}
