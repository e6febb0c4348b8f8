using Ganhuo.Text;

namespace Ganhuo.Reporting.Html;

/// <summary>A score as a ring that closes at 100, as inline SVG with an accessible name.</summary>
internal static class ScoreRing
{
    public static void Write(HtmlOutput output, double score, Language language, Bilingual label)
    {
        var (value, name) = (Figures.Score(score), label.In(language));
        output.Write($"<figure class=\"score\"><svg class=\"ring\" viewBox=\"0 0 120 120\" role=\"img\" aria-label=\"{name} {value}\"><title>{name} {value}</title>");
        output.Raw("<circle class=\"track\" cx=\"60\" cy=\"60\" r=\"52\"/>");
        output.Write($"<circle class=\"arc\" cx=\"60\" cy=\"60\" r=\"52\" pathLength=\"100\" stroke-dasharray=\"{score} 100\" transform=\"rotate(-90 60 60)\"/>");
        output.Write($"<text x=\"60\" y=\"72\" text-anchor=\"middle\">{value}</text></svg>");
        output.Write($"<figcaption><b>{name}</b><small>{Labels.OutOf.In(language)}</small></figcaption></figure>");
    }
}
