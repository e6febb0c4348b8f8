using Ganhuo.Text;

namespace Ganhuo.Reporting.Html;

/// <summary>Our measures beside those of the literature; a measure nobody has named yet is listed by its key.</summary>
internal sealed class MeasureTable(ReportView view)
{
    private readonly HtmlOutput output = view.Output;

    public void Write()
    {
        var measures = view.Analysis.Score.Measures;
        output.Write($"<section class=\"measures\"><h2>{view.Say(Labels.Measures)}</h2><div class=\"wide\"><table><thead><tr><th>{view.Say(Labels.Measure)}</th>");
        output.Write($"<th class=\"number\">{view.Say(Labels.Value)}</th><th>{view.Say(Labels.Meaning)}</th></tr></thead>\n");
        WriteBody(Labels.Ours, MeasureName.Known.Where(m => m.Source.Length == 0 && m.Key != "meanClauseLength"));
        WriteBody(Labels.Literature, MeasureName.Known.Where(m => m.Source.Length > 0 || m.Key == "meanClauseLength"));
        var known = MeasureName.Known.Select(m => m.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, value) in measures)
            if (!known.Contains(key)) output.Write($"<tr><th scope=\"row\">{key}</th><td class=\"number\">{value}</td><td></td></tr>\n");
        output.Raw("</table></div></section>\n");
    }

    private void WriteBody(Bilingual label, IEnumerable<MeasureName> names)
    {
        output.Write($"<tbody><tr class=\"group\"><th colspan=\"3\" scope=\"rowgroup\">{view.Say(label)}</th></tr>\n");
        if (label == Labels.Ours)
            WriteRow(view.Say(Labels.Score), Figures.Score(view.Analysis.Score.Score), view.Say(Labels.OutOf), "");
        foreach (var name in names)
            if (view.Analysis.Score.Measures.TryGetValue(name.Key, out var value))
                WriteRow(view.Say(name.Name), name.IsShare ? ShareBar.Percent(value) : Figures.Plain(value),
                    view.Say(name.Meaning), name.Source);
        output.Raw("</tbody>\n");
    }

    private void WriteRow(string name, string value, string meaning, string source)
    {
        output.Write($"<tr><th scope=\"row\">{name}</th><td class=\"number\">{value}</td><td>{meaning}");
        if (source.Length > 0) output.Write($" <small>{source}</small>");
        output.Raw("</td></tr>\n");
    }
}
