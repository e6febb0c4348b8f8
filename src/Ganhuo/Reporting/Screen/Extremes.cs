namespace Ganhuo.Reporting.Screen;

/// <summary>The best evidenced paragraphs and the emptiest: what to praise and where to begin rewriting.</summary>
internal sealed class Extremes(Frame frame)
{
    private const int Shown = 2, LeastLength = 40;

    public void Write(ReportAnalysis analysis, TextWriter output)
    {
        // Headings and one-line formalities are neither well evidenced nor empty.
        var paragraphs = analysis.Paragraphs.Where(p => p.Span.Length >= LeastLength).ToList();
        if (paragraphs.Count < 2 * Shown) return;
        var ranked = paragraphs.OrderByDescending(p => p.Score.Score).ThenBy(p => p.Index).ToList();
        foreach (var (label, chosen) in new[]
        {
            (frame.Labels.Best, ranked.Take(Shown)),
            (frame.Labels.Emptiest, ranked.AsEnumerable().Reverse().Take(Shown)),
        })
            WriteList(label, chosen, analysis, output);
    }

    private void WriteList(
        string label, IEnumerable<ReportParagraph> paragraphs, ReportAnalysis analysis, TextWriter output)
    {
        foreach (var paragraph in paragraphs)
        {
            var place = frame.Ink.Cyan(DisplayWidth.PadLeft(frame.Labels.Line(paragraph.Line), 10));
            var score = DisplayWidth.PadLeft(Figures.Score(paragraph.Score.Score), 5);
            var room = frame.Body - 19;
            var text = Printable.Of(analysis.Source.Content.Substring(
                paragraph.Span.Start, Math.Min(paragraph.Span.Length, room)));
            output.WriteLine($"{frame.Label(label)}{place}  {score}  {frame.Ink.Faint(DisplayWidth.Cut(text, room))}");
            label = "";
        }
    }
}
