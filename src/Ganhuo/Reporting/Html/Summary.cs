using Ganhuo.Scoring;
using Ganhuo.Text;

namespace Ganhuo.Reporting.Html;

/// <summary>The top of the page, for whoever reads no further: score, composition, and why to send it back.</summary>
internal sealed class Summary(ReportView view)
{
    private const int MainReasons = 4;

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
        ' ', score.Components.Select((c, i) => $"{(i == 0 ? "" : c.Points < 0 ? "− " : "+ ")}{view.Say(c.Label)} {Figures.Score(i == 0 ? c.Points : Math.Abs(c.Points))}"));

    private void WriteReasons()
    {
        output.Write($"<div class=\"reasons\"><h2>{view.Say(Labels.MainReasons)}</h2>");
        var groups = FindingGroup.Of(view.Analysis.Findings);
        if (groups.IsEmpty) output.Write($"<p>{view.Say(Labels.NoFindings)}</p>");
        else
        {
            output.Raw("<ol>");
            foreach (var group in groups.Take(MainReasons)) WriteReason(group);
            output.Raw("</ol>");
        }

        output.Raw("</div>");
    }

    private void WriteReason(FindingGroup group)
    {
        var said = group.Count == 1 ? group.Findings[0].Message : group.Rule.Title;
        output.Write($"<li class=\"{Labels.Key(group.Severity)}\"><a href=\"#{group.Rule.Id}\">{view.Say(said)}</a>");
        if (group.Count > 1) output.Write($" <b>×{group.Count}</b>");
        output.Raw("</li>");
    }
}
