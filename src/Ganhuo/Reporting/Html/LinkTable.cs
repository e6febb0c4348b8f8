using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Text;

namespace Ganhuo.Reporting.Html;

/// <summary>
/// Which measure answers which problem, and the problems nothing answers; each leads to its paragraph.
/// </summary>
internal sealed class LinkTable(ReportView view)
{
    private const string Unanswered = "GH501";
    private const int MostRows = 60;

    private readonly HtmlOutput output = view.Output;

    public void Write()
    {
        var rows = Rows();
        if (rows.Count == 0) return;
        output.Write($"<section class=\"links\"><h2>{view.Say(Labels.Links)} <small>{rows.Count(r => r.Measure is not null)}/{rows.Count}</small></h2><table>");
        output.Write($"<thead><tr><th>{view.Say(Labels.Problem)}</th><th>{view.Say(Labels.AnsweringMeasure)}</th></tr></thead>\n");
        foreach (var row in rows.Take(MostRows)) WriteRow(row);
        output.Raw("</table></section>\n");
    }

    // In text order; a problem with several measures has as many rows.
    private List<Row> Rows()
    {
        var paragraphs = view.Analysis.Paragraphs;
        var linked = view.Analysis.Links.Select(l => new Row(
            paragraphs[l.Problem], l.Measure is { } measure ? paragraphs[measure] : null, l.Shared)).ToList();
        var open = view.Analysis.Findings.Where(f => f.Rule.Id == Unanswered)
            .Select(f => view.Analysis.ParagraphAt(f.Span.Start))
            .OfType<ReportParagraph>().Except(linked.Select(r => r.Problem)).Select(p => new Row(p, null, []));
        return [.. linked.Concat(open).OrderBy(r => r.Problem.Index).ThenBy(r => r.Measure?.Index)];
    }

    private void WriteRow(Row row)
    {
        output.Raw("<tr><td>");
        WritePlace(row.Problem, SectionRole.Problems);
        output.Raw(row.Measure is null ? "</td><td class=\"open\">" : "</td><td>");
        if (row.Measure is null) output.Write($"✗ {view.Say(Labels.NoMeasure)}");
        else WritePlace(row.Measure, SectionRole.Measures);
        if (!row.Shared.IsEmpty)
            output.Write(
                $" <small>{view.Say(Labels.SharedWords)}{string.Join(view.Say(Labels.ListComma), row.Shared)}</small>");

        output.Raw("</td></tr>\n");
    }

    private void WritePlace(ReportParagraph paragraph, SectionRole role) =>
        output.Write($"<a href=\"#l{paragraph.Line}\"><span>{view.LineName(paragraph.Line)}</span> {view.Beginning(PartOf(paragraph, role))}</a>");

    // A problem and what is to be done about it may stand in one paragraph; each is shown by its own words.
    private static TextSpan PartOf(ReportParagraph paragraph, SectionRole role)
    {
        foreach (var part in paragraph.Class.Parts)
            if (part.Role == role) return part.Span;
        return paragraph.Span;
    }

    private sealed record Row(ReportParagraph Problem, ReportParagraph? Measure, ImmutableArray<string> Shared);
}
