using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Reporting.Html;

/// <summary>The best evidenced paragraphs and the emptiest, each leading to its place.</summary>
internal sealed class RankedParagraphs(ReportView view)
{
    private readonly HtmlOutput output = view.Output;

    public void Write()
    {
        var ranking = ParagraphRanking.Of(view.Analysis);
        if (ranking.Best.IsEmpty && ranking.Emptiest.IsEmpty) return;
        Write(Labels.Best, ranking.Best);
        Write(Labels.Emptiest, ranking.Emptiest);
    }

    private void Write(Bilingual label, ImmutableArray<ReportParagraph> paragraphs)
    {
        if (paragraphs.IsEmpty) return;
        output.Write($"<section class=\"ranked\"><h2>{view.Say(label)}</h2><ol>");
        foreach (var paragraph in paragraphs)
            output.Write($"<li><a href=\"#l{paragraph.Line}\"><b>{Figures.Score(paragraph.Score.Score)}</b><span>{view.LineName(paragraph.Line)}</span> {view.Beginning(paragraph.Span)}</a></li>");
        output.Raw("</ol></section>\n");
    }
}
