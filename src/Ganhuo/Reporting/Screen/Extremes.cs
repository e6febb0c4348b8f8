namespace Ganhuo.Reporting.Screen;

/// <summary>The best evidenced paragraphs and the emptiest: what to praise and where to begin rewriting.</summary>
internal sealed class Extremes(Frame frame)
{
    public void Write(ReportAnalysis analysis, TextWriter output)
    {
        var ranking = ParagraphRanking.Of(analysis);
        WriteList(frame.Labels.Best, ranking.Best, analysis, output);
        WriteList(frame.Labels.Emptiest, ranking.Emptiest, analysis, output);
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
