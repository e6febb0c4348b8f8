using Ganhuo.Detecting;
using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Reporting.Html;

/// <summary>
/// The report's own text, every character of it once and in order, under layers that check boxes before it switch by
/// style alone. Line numbers and marks are drawn by the style, so that what is copied out of the page is the text and
/// nothing else.
/// </summary>
internal sealed class AnnotatedText
{
    private const int DeepestLevel = 4;

    private static readonly (string Id, Bilingual Label, SubstanceClass[] Classes)[] Layers =
    [
        ("classes", Labels.ShowClasses,
            [SubstanceClass.Concrete, SubstanceClass.Required, SubstanceClass.Boilerplate, SubstanceClass.Unfilled]),
        ("evidence", Labels.ShowEvidence, []),
        ("placeholders", Labels.ShowPlaceholders, []),
        ("formulas", Labels.ShowFormulas, []),
        ("findings", Labels.ShowFindings, []),
    ];

    private readonly ReportView view;
    private readonly HtmlOutput output;
    private readonly TextLayers layers;
    private readonly FindingCover whole;
    private readonly Dictionary<int, int> levels;
    private int next = 1;

    public AnnotatedText(ReportView view)
    {
        (this.view, output) = (view, view.Output);
        layers = new TextLayers(view.Analysis, view.Marks);
        whole = new FindingCover(view.Marks.Whole);
        levels = view.Analysis.Sections.Where(s => s.Heading is not null)
            .GroupBy(s => s.Heading!.Value.Start).ToDictionary(g => g.Key, g => g.Min(s => s.Level));
    }

    public void Write()
    {
        output.Write($"<section class=\"text\" id=\"text\"><h2>{view.Say(Labels.Text)}</h2>");
        if (view.Analysis.Paragraphs.IsEmpty) output.Write($"<p>{view.Say(Labels.NoText)}</p>");
        foreach (var (id, label, _) in Layers)
            output.Write($"<input type=\"checkbox\" id=\"show-{id}\" aria-label=\"{view.Say(Labels.Show)} {view.Say(label)}\" checked>");
        WriteSwitches();
        output.Raw("<article>");
        foreach (var paragraph in view.Analysis.Paragraphs) WriteParagraph(paragraph);
        output.Raw("</article></section>\n");
    }

    private void WriteSwitches()
    {
        output.Write($"<div class=\"switches\"><span>{view.Say(Labels.Show)}</span>");
        foreach (var (id, label, classes) in Layers)
        {
            output.Write($"<label for=\"show-{id}\">{view.Say(label)}");
            foreach (var substance in classes)
                output.Write($"<i class=\"{ShareBar.Key(substance)}\" title=\"{view.Say(Labels.Of(substance))}\"></i>");
            output.Raw("</label>");
        }

        output.Raw("</div>\n");
    }

    private void WriteParagraph(ReportParagraph paragraph)
    {
        output.Write($"<p id=\"l{paragraph.Line}\" data-line=\"{paragraph.Line}\"");
        if (ClassOf(paragraph) is { Length: > 0 } kind) output.Write($" class=\"{kind}\"");
        output.Raw(">");
        foreach (var piece in layers.PiecesOf(paragraph.Span))
        {
            while (view.Marks.StandsIn(next, paragraph.Index) && view.Marks.HasBegun(next, piece.Span.Start))
                WriteMark();
            WritePiece(piece);
        }

        while (view.Marks.StandsIn(next, paragraph.Index)) WriteMark();
        output.Raw("</p>\n");
    }

    private string ClassOf(ReportParagraph paragraph)
    {
        var severity = whole.At(paragraph.Span.Start) is { } worst ? $"w {Labels.Key(worst)}" : "";
        return levels.TryGetValue(paragraph.Span.Start, out var level)
            ? Invariant($"h{Math.Min(level, DeepestLevel)} {severity}").TrimEnd()
            : severity;
    }

    private void WriteMark()
    {
        var finding = view.Marks.Of(next);
        output.Write($"<a class=\"n {Labels.Key(finding.Severity)}\" id=\"f{next}\" href=\"#n{next}\" data-n=\"{next}\" title=\"{view.Say(finding.Message)}\" aria-label=\"{next} {view.Say(finding.Message)}\"></a>");
        next++;
    }

    private void WritePiece(TextPiece piece)
    {
        output.Write($"<span class=\"{string.Join(' ', Classes(piece))}\"");
        if (PieceWords.Of(piece, view.Language) is { Length: > 0 } title) output.Write($" title=\"{title}\"");
        output.Write($">{view.Analysis.Source.TextOf(piece.Span)}</span>");
    }

    private static IEnumerable<string> Classes(TextPiece piece)
    {
        if (piece.Clause is { } clause) yield return "k " + ShareBar.Key(clause.Class);
        if (piece.Placeholder is not null) yield return "p";
        if (piece.Evidence is not null) yield return "e";
        if (piece.Formula is { } formula) yield return formula.Kind == FormulaKind.Required ? "f r" : "f b";
        if (piece.Finding is { } severity) yield return "g " + Labels.Key(severity);
    }
}
