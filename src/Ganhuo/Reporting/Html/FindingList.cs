using Ganhuo.Detecting;
using Ganhuo.Text;

namespace Ganhuo.Reporting.Html;

/// <summary>
/// The findings by rule, the weightiest first; each leads to its mark in the text, and its mark leads back to it.
/// </summary>
internal sealed class FindingList(ReportView view)
{
    private readonly HtmlOutput output = view.Output;

    public void Write()
    {
        output.Write($"<aside class=\"findings\" id=\"findings\"><h2>{view.Say(Labels.Findings)} <small>{view.Analysis.Findings.Length}</small></h2>");
        if (view.Analysis.Findings.IsEmpty) output.Write($"<p>{view.Say(Labels.NoFindings)}</p>");
        var marks = view.Marks.All.ToLookup(m => m.Finding.Rule.Id, StringComparer.Ordinal);
        foreach (var group in FindingGroup.Of(view.Analysis.Findings)) WriteRule([.. marks[group.Rule.Id]]);
        output.Raw("</aside>\n");
    }

    // One advice a rule: twenty masked names are one thing to mend.
    private void WriteRule((int Number, Finding Finding)[] findings)
    {
        var rule = findings[0].Finding.Rule;
        var severity = findings.Max(f => f.Finding.Severity);
        output.Write($"<section class=\"rule {Labels.Key(severity)}\" id=\"{rule.Id}\"><h3>{view.Say(rule.Title)} <b>{findings.Length}</b></h3>");
        output.Write($"<p class=\"advice\">{view.Say(rule.Advice)}</p>");
        output.Write($"<p class=\"source\">{view.Say(Labels.Of(severity))} · {rule.Id} · {view.Say(Labels.Criterion)}{view.Say(rule.Criterion)}</p><ol>");
        foreach (var (number, finding) in findings) WriteFinding(number, finding);
        output.Raw("</ol></section>\n");
    }

    private void WriteFinding(int number, Finding finding)
    {
        var line = view.LineName(view.LineOf(finding.Span));
        output.Write($"<li id=\"n{number}\">");
        if (view.Marks.HavePlaces)
            output.Write($"<a href=\"#f{number}\"><i>{number}</i><span>{line}</span> {view.Say(finding.Message)}</a>");
        else output.Write($"<i>{number}</i><span>{line}</span> {view.Say(finding.Message)}");
        foreach (var related in finding.Related) WriteRelated(related);
        output.Raw("</li>");
    }

    private void WriteRelated(RelatedSpan related)
    {
        if (related.Source is { } source)
        {
            output.Write($"<small>{view.Say(Labels.OtherPlace)} {source}{(related.Line is { } line ? " " + view.LineName(line) : "")}</small>");
            return;
        }

        if (view.Analysis.ParagraphAt(related.Span.Start) is { } paragraph)
            output.Write($"<small>{view.Say(Labels.OtherPlace)} <a href=\"#l{paragraph.Line}\">{view.LineName(view.LineOf(related.Span))}</a></small>");
    }
}
