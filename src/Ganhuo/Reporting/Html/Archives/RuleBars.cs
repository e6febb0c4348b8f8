using Ganhuo.Detecting;

namespace Ganhuo.Reporting.Html.Archives;

/// <summary>The findings that most reports have.</summary>
internal sealed class RuleBars(IndexFigures figures, IndexWords words, HtmlOutput output)
{
    private const int Shown = 20, Width = 1000;

    public void Write()
    {
        output.Write($"<section class=\"across\" id=\"frequent\"><h2>{words.Say(IndexLabels.MostFrequent)}</h2><p class=\"hint\">{words.Say(IndexLabels.MostFrequentHint)}</p><table class=\"chart\">");
        foreach (var (rule, findings, reports) in figures.Rules.Take(Shown)) WriteRow(rule, findings, reports);
        output.Raw("</table></section>\n");
    }

    private void WriteRow(string rule, int findings, int reports)
    {
        var known = RuleCatalogue.Find(rule);
        var share = (double)reports / figures.All.Count;
        var said = $"{rule}: {ShareBar.Percent(share)}";
        output.Write($"<tr><th scope=\"row\">{(known is null ? rule : words.Say(known.Title))} <small>{rule}</small></th>");
        output.Write($"<td><svg class=\"bar\" viewBox=\"0 0 {Width} 10\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{said}\"><title>{said}</title>");
        output.Write($"<rect class=\"track\" width=\"{Width}\" height=\"10\"/><rect class=\"{Labels.Key(known?.Severity ?? Severity.Note)}\" width=\"{share * Width}\" height=\"10\"/></svg></td>");
        output.Write($"<td class=\"number\"><b>{reports}</b> {words.Say(IndexLabels.Reports)} <small>{findings} {words.Say(IndexLabels.Findings)}</small></td></tr>\n");
    }
}
