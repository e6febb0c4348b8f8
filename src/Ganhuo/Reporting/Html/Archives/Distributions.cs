namespace Ganhuo.Reporting.Html.Archives;

/// <summary>The distribution of scores of every type and every year: a row with a small histogram each.</summary>
internal sealed class Distributions(IndexFigures figures, IndexWords words, HtmlOutput output)
{
    private const int Steps = 25, Width = 100, Height = 20, MostRows = 60;

    public void Write()
    {
        var types = figures.Types.OrderByDescending(t => t.Value.Count).ThenBy(t => t.Key, StringComparer.Ordinal)
            .Take(MostRows).Select(t => (words.TypeName(t.Key), t.Value)).ToList();
        if (types.Count > 0)
            WriteCard(words.Say(IndexLabels.ByType),
                types.Count > 1 ? [(words.Say(IndexLabels.Overall), figures.All), .. types] : types);
        var years = figures.Years.Reverse().Take(MostRows).Select(y => (Figures.Whole(y.Key), y.Value)).ToList();
        if (years.Count > 0) WriteCard(words.Say(IndexLabels.ByYear), years);
    }

    private void WriteCard(string title, IEnumerable<(string Name, ScoreBins Scores)> rows)
    {
        output.Write($"<section class=\"spread\"><h2>{title}</h2><p class=\"hint\">{words.Say(IndexLabels.Axis)}</p><table class=\"chart\">");
        foreach (var (name, scores) in rows) WriteRow(name, scores);
        output.Raw("<tr class=\"axis\" aria-hidden=\"true\"><th></th><td><span>0</span><span>50</span><span>100</span></td><td></td></tr></table></section>\n");
    }

    private void WriteRow(string name, ScoreBins scores)
    {
        var (count, mean, median) =
            (Figures.Whole(scores.Count), Figures.Score(scores.Mean), Figures.Score(scores.Quantile(0.5)));
        var said = $"{name}: {count} {words.Say(IndexLabels.Reports)}, {words.Say(IndexLabels.Mean)} {mean}, {words.Say(IndexLabels.Median)} {median}, "
            + $"{Figures.Score(scores.Quantile(0.25))}–{Figures.Score(scores.Quantile(0.75))}";
        output.Write($"<tr><th scope=\"row\">{name}</th><td><svg class=\"histogram\" viewBox=\"0 0 {Width} {Height}\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{said}\"><title>{said}</title>");
        WriteColumns(scores.Histogram(Steps));
        output.Write($"<rect class=\"bound\" x=\"{scores.Quantile(0.5) - 0.25}\" y=\"0\" width=\".5\" height=\"{Height}\"/></svg></td>");
        output.Write($"<td class=\"number\">{count} {words.Say(IndexLabels.Reports)}<br><b>{mean}</b></td></tr>\n");
    }

    private void WriteColumns(int[] histogram)
    {
        var most = Math.Max(1, histogram.Max());
        const double Step = (double)Width / Steps;
        output.Write($"<rect class=\"track\" x=\"0\" y=\"{Height - 0.5}\" width=\"{Width}\" height=\".5\"/>");
        for (var guide = 0; guide <= Width; guide += 25)
            output.Write($"<rect class=\"track\" x=\"{Math.Min(guide, Width - 0.3)}\" width=\".3\" height=\"{Height}\"/>");
        for (var i = 0; i < histogram.Length; i++)
        {
            var height = (double)histogram[i] / most * Height;
            if (histogram[i] > 0) output.Write($"<rect class=\"concrete\" x=\"{(i * Step) + 0.2}\" y=\"{Height - height}\" width=\"{Step - 0.4}\" height=\"{height}\"/>");
        }
    }
}
