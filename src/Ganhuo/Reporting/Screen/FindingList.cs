using Ganhuo.Detecting;

namespace Ganhuo.Reporting.Screen;

/// <summary>What the report is to be sent back for, by rule, the weightiest first.</summary>
internal sealed class FindingList(Frame frame, int quotes)
{
    public void Write(ReportAnalysis analysis, TextWriter output)
    {
        var groups = FindingGroup.Of(analysis.Findings);
        output.WriteLine("  " + frame.Ink.Bold(frame.Labels.Findings) + "  " + frame.Ink.Faint(Counts(analysis)));
        foreach (var group in groups)
        {
            WriteHead(group, output);
            foreach (var finding in group.Findings.Take(quotes)) Quote(analysis, finding, output);
            WriteRest(analysis, group, output);
        }

        output.WriteLine();
    }

    private string Counts(ReportAnalysis analysis) => analysis.Findings.IsEmpty
        ? frame.Labels.NoFindings
        : frame.Labels.Counts(
            analysis.Findings.Count(f => f.Severity == Severity.Error),
            analysis.Findings.Count(f => f.Severity == Severity.Warning),
            analysis.Findings.Count(f => f.Severity == Severity.Note));

    private void WriteHead(FindingGroup group, TextWriter output)
    {
        var head = $"  {frame.Sign(group.Severity)} {frame.Ink.Bold(group.Rule.Title.In(frame.Language))}"
            + $" {frame.Labels.Times(group.Count)} {frame.Ink.Faint(group.Rule.Id)}";
        output.WriteLine(head);
        foreach (var words in (ReadOnlySpan<string>)["→ " + group.Rule.Advice.In(frame.Language),
            "§ " + group.Rule.Criterion.In(frame.Language)])
            foreach (var line in Wrap.Lines(words, frame.Width - 4))
                output.WriteLine("    " + frame.Ink.Faint(line));
    }

    private void Quote(ReportAnalysis analysis, Finding finding, TextWriter output)
    {
        var line = analysis.Source.PositionOf(finding.Span.Start).Line;
        var place = frame.Ink.Cyan(DisplayWidth.PadLeft(frame.Labels.Line(line), 10));
        var message = Wrap.Lines(Printable.Of(finding.Message.In(frame.Language)), frame.Width - 14).ToList();
        output.WriteLine($"  {place}  {message[0]}");
        foreach (var rest in message.Skip(1)) output.WriteLine(new string(' ', 14) + rest);
        var excerpt = frame.Excerpt.Around(analysis.Source, finding.Span, frame.Width - 14);
        if (excerpt.Length > 0) output.WriteLine(new string(' ', 14) + excerpt);
    }

    private void WriteRest(ReportAnalysis analysis, FindingGroup group, TextWriter output)
    {
        var rest = group.Findings.Skip(quotes).ToList();
        if (rest.Count == 0) return;
        var lines = rest.Select(f => analysis.Source.PositionOf(f.Span.Start).Line).Distinct().Order();
        var named = frame.Labels.Lines(frame.Labels.Listed(lines.Select(Figures.Whole)));
        var text = frame.Labels.More(rest.Count) + (frame.Language == Text.Language.English ? ": " : "：") + named;
        output.WriteLine(new string(' ', 14) + frame.Ink.Faint(DisplayWidth.Cut(text, frame.Width - 14)));
    }
}
