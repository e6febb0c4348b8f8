using Ganhuo.Classifying;
using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Reporting.Html;

/// <summary>
/// The official dimensions: how much is written on each, of what substance, and which are thin or missing. A table
/// with a bar a row, so that names wrap on a phone and are read aloud in order.
/// </summary>
internal sealed class CoverageChart(ReportView view)
{
    private readonly HtmlOutput output = view.Output;
    private readonly int most = Math.Max(1, view.Analysis.Dimensions.Select(d => d.Characters).DefaultIfEmpty().Max());

    public void Write()
    {
        var dimensions = view.Analysis.Dimensions;
        if (dimensions.IsEmpty) return;
        output.Write($"<section class=\"coverage\"><h2>{view.Say(Labels.Dimensions)} <small>{dimensions.Count(d => d.Present)}/{dimensions.Length}</small></h2><table class=\"chart\">");
        foreach (var dimension in dimensions) WriteRow(dimension);
        output.Raw("</table></section>\n");
    }

    private void WriteRow(DimensionPresence dimension)
    {
        output.Write($"<tr class=\"{ClassOf(dimension)}\"><th scope=\"row\">");
        if (dimension.Present && !dimension.Paragraphs.IsEmpty)
            output.Write($"<a href=\"#l{view.Analysis.Paragraphs[dimension.Paragraphs[0]].Line}\">{dimension.Name}</a>");
        else output.Text(dimension.Name);
        output.Raw("</th><td>");
        if (dimension.Present) WriteBar(dimension);
        else output.Raw("<span class=\"hollow\"></span>");
        output.Write($"</td><td class=\"number\">{Standing(dimension)}</td></tr>\n");
    }

    private void WriteBar(DimensionPresence dimension)
    {
        var made = CompositionMean.Of(dimension.Paragraphs.Select(i => view.Analysis.Paragraphs[i])
            .Select(p => (p.Score.Composition, (double)p.Span.Length)));
        ShareBar.Write(output, made, (double)dimension.Characters / most,
            Invariant($"{dimension.Name}: {dimension.Characters} {view.Say(Labels.Characters)}; {ShareBar.Words(made, view.Language)}"));
    }

    private string ClassOf(DimensionPresence dimension) => view.Analysis.StandingOf(dimension) switch
    {
        DimensionStanding.Present => "present",
        DimensionStanding.Thin => "thin",
        DimensionStanding.Missing => "missing",
        _ => "optional",
    };

    private string Standing(DimensionPresence dimension) => view.Analysis.StandingOf(dimension) switch
    {
        DimensionStanding.Present => Size(dimension),
        DimensionStanding.Thin => $"{Size(dimension)} {view.Say(Labels.Thin)}",
        DimensionStanding.Missing => view.Say(Labels.Missing),
        _ => view.Say(dimension.Mandatory ? Labels.NotFound : Labels.Optional),
    };

    private string Size(DimensionPresence dimension) => $"{Figures.Whole(dimension.Characters)} {view.Say(Labels.Characters)}";
}
