using System.Collections.Immutable;
using Ganhuo.Detecting;
using Ganhuo.Scoring;
using Ganhuo.Text;

namespace Ganhuo.Reporting.Html;

/// <summary>
/// The whole text as one picture: a column a paragraph, as wide as it is long, filled from below by the classes of its
/// clauses, with a tick for every finding and the outermost sections underneath. Each column leads to its paragraph.
/// </summary>
internal sealed class Landscape(ReportView view)
{
    private const int Width = 1000, Height = 100, Top = 12;

    /// <summary>More columns than pixels show nothing; neighbours are put together.</summary>
    private const int MostColumns = 300, MostTicks = 600;

    private readonly HtmlOutput output = view.Output;
    private readonly ReportAnalysis analysis = view.Analysis;

    public void Write()
    {
        var columns = Columns();
        var total = columns.Sum(c => c.Characters);
        if (total == 0) return;
        output.Write($"<section class=\"landscape\"><h2>{view.Say(Labels.Landscape)}</h2><p class=\"hint\">{view.Say(Labels.LandscapeHint)}</p>");
        output.Write($"<svg viewBox=\"0 0 {Width} {Height + Top}\" preserveAspectRatio=\"none\" role=\"group\" aria-label=\"{view.Say(Labels.Landscape)}\">");
        var scale = (double)Width / total;
        double x = 0;
        foreach (var column in columns)
        {
            WriteColumn(column, x, column.Characters * scale);
            x += column.Characters * scale;
        }

        WriteTicks(scale);
        output.Raw("</svg>");
        WriteSections();
        output.Raw("</section>\n");
    }

    private void WriteColumn(Column column, double x, double width)
    {
        output.Write($"<a href=\"#l{column.Line}\" tabindex=\"-1\"><title>{view.LineName(column.Line)} · {view.Say(Labels.Score)} {Figures.Score(column.Score)} · {ShareBar.Words(column.Composition, view.Language)}</title>");
        double below = Height + Top;
        foreach (var (substance, share) in ShareBar.Shares(column.Composition))
        {
            var height = share * Height;
            below -= height;
            if (share > 0)
                output.Write($"<rect class=\"{ShareBar.Key(substance)}\" x=\"{x}\" y=\"{below}\" width=\"{width}\" height=\"{height}\"/>");
        }

        output.Raw("</a>");
    }

    // The place of a finding is where its first character stands among all characters of content.
    private void WriteTicks(double scale)
    {
        int counted = 0, at = 0;
        foreach (var finding in analysis.Findings.Take(MostTicks))
        {
            var start = Math.Max(at, finding.Span.Start);
            counted += CountUpTo(at, start);
            at = start;
            var x = Math.Clamp((counted * scale) - 1, 0, Width - 3);
            output.Write($"<rect class=\"{Labels.Key(finding.Severity)}\" x=\"{x}\" y=\"0\" width=\"3\" height=\"8\"/>");
        }
    }

    private int CountUpTo(int start, int end) =>
        ContentCharacter.Count(analysis.Source.Content.AsSpan(start, end - start));

    // Said again in the list of sections, for those who hear the page.
    private void WriteSections()
    {
        var outermost = analysis.Sections.Where(s => s.Level == 1 && s.Characters > 0).ToList();
        if (outermost.Count < 2) return;
        output.Raw("<div class=\"strip\" aria-hidden=\"true\">");
        foreach (var section in outermost)
        {
            var name = section.Heading is { } heading ? analysis.Source.TextOf(heading) : view.RoleName(section.Role);
            output.Write($"<a href=\"#l{view.LineOf(section.Span)}\" tabindex=\"-1\" title=\"{name}\" style=\"flex-grow:{section.Characters}\">{name}</a>");
        }

        output.Raw("</div>");
    }

    private List<Column> Columns()
    {
        var each = Math.Max(1, (analysis.Paragraphs.Length + MostColumns - 1) / MostColumns);
        return [.. analysis.Paragraphs.Chunk(each).Select(Join)];
    }

    private Column Join(ReportParagraph[] paragraphs)
    {
        var weighed = paragraphs.Select(p => (Paragraph: p,
            Weight: ContentCharacter.Count(analysis.Source.Content.AsSpan(p.Span.Start, p.Span.Length)))).ToList();
        var total = weighed.Sum(w => w.Weight);
        return new Column(
            paragraphs[0].Line, total, Mean(w => w.Paragraph.Score.Score),
            CompositionMean.Of(weighed.Select(w => (w.Paragraph.Score.Composition, (double)w.Weight))));

        double Mean(Func<(ReportParagraph Paragraph, int Weight), double> of) =>
            total == 0 ? 0 : weighed.Sum(w => of(w) * w.Weight) / total;
    }

    private sealed record Column(int Line, int Characters, double Score, Composition Composition);
}
