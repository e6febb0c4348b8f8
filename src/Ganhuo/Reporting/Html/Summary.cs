using System.Collections.Immutable;
using System.Globalization;
using Ganhuo.Scoring;
using Ganhuo.Text;

namespace Ganhuo.Reporting.Html;

/// <summary>The top of the page, for whoever reads no further: score, composition, and why to send it back.</summary>
internal sealed class Summary(ReportView view)
{
    private const int MainReasons = 5, LinesShown = 5;

    private readonly HtmlOutput output = view.Output;

    public void Write()
    {
        var score = view.Analysis.Score;
        output.Raw("<section class=\"summary\" id=\"score\">");
        ScoreRing.Write(output, score.Score, view.Language, Labels.Score);
        output.Write($"<div class=\"made\"><h2>{view.Say(Labels.Composition)}</h2>");
        ShareBar.Write(output, score.Composition, view.Language);
        ShareBar.WriteLegend(output, score.Composition, view.Language);
        output.Write($"<p class=\"sum\">{view.Say(Labels.Components)}: {Figures.Score(score.Score)} = {Summands(score)}</p></div>");
        WriteReasons();
        output.Raw("</section>\n");
    }

    // The points add up to the score before it is held between 0 and 100.
    private string Summands(ReportScore score) => string.Join(
        ' ', score.Components.Select((c,
            i) => $"{(i == 0 ? "" : c.Points < 0 ? "− " : "+ ")}{view.Say(c.Label)} {Figures.Score(i == 0 ? c.Points : Math.Abs(c.Points))}"));

    private void WriteReasons()
    {
        var groups = FindingGroup.Of(view.Analysis.Findings);
        output.Write($"<div class=\"reasons\"><h2>{view.Say(Labels.MainReasons)} <small>{Counts(groups)}</small></h2>");
        if (groups.IsEmpty) output.Write($"<p>{view.Say(Labels.NoFindings)}</p>");
        else
        {
            output.Raw("<ol>");
            foreach (var group in groups.Take(MainReasons)) WriteReason(group);
            if (groups.Length > MainReasons)
                output.Write($"<li class=\"more\"><a href=\"#findings\">{string.Format(CultureInfo.InvariantCulture, view.Say(Labels.MoreReasons), groups.Length - MainReasons)}</a></li>");
            output.Raw("</ol>");
        }

        output.Raw("</div>");
    }

    // What weighs nothing is not counted: two errors are read faster than two errors, no warnings and no notes.
    private string Counts(ImmutableArray<FindingGroup> groups) => string.Join(" · ", groups
        .SelectMany(g => g.Findings).GroupBy(f => f.Severity).OrderByDescending(g => g.Key)
        .Select(g => $"{view.Say(Labels.Of(g.Key))} {Figures.Whole(g.Count())}"));

    private void WriteReason(FindingGroup group)
    {
        var said = group.Count == 1 ? group.Findings[0].Message : group.Rule.Title;
        output.Write($"<li class=\"{Labels.Key(group.Severity)}\"><a href=\"#{group.Rule.Id}\">{view.Say(said)}</a>");
        if (group.Count > 1) output.Write($" <b>×{group.Count}</b>");
        if (view.Marks.HavePlaces) output.Write($" <small>{Places(group)}</small>");
        output.Raw("</li>");
    }

    private string Places(FindingGroup group)
    {
        var lines = group.Findings.Select(f => view.LineOf(f.Span)).Distinct().Order().ToList();
        var shown = string.Join(view.Say(Labels.ListComma), lines.Take(LinesShown).Select(Figures.Whole));
        return string.Format(
            CultureInfo.InvariantCulture, view.Say(lines.Count > 1 ? Labels.Lines : Labels.Line),
            lines.Count > LinesShown ? shown + "…" : shown);
    }
}
