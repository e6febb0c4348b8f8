using Ganhuo.Classifying;
using Ganhuo.Detecting;

namespace Ganhuo.Reporting.Screen;

/// <summary>Which sections and official dimensions are there, which are thin, which are missing.</summary>
internal sealed class CheckList(Frame frame)
{
    private const string MissingSection = "GH101";

    public void Write(ReportAnalysis analysis, TextWriter output)
    {
        Flow.Write(frame, frame.Labels.Sections, Sections(analysis), output);
        Flow.Write(frame, frame.Labels.Dimensions, Dimensions(analysis), output);
        if (!analysis.Sections.IsEmpty || !analysis.Dimensions.IsEmpty) output.WriteLine();
    }

    private IEnumerable<string> Sections(ReportAnalysis analysis)
    {
        var outermost = analysis.Sections.Where(s => s.Level == 1 || s.Heading is null).ToList();
        for (var i = 0; i < outermost.Count;)
        {
            // Neighbours of one role are told together: what a reader asks is how much of it there is.
            var same = outermost.Skip(i).TakeWhile(s => s.Role == outermost[i].Role).ToList();
            i += same.Count;
            yield return $"{frame.Ink.Green("✓")} {frame.Labels.Role(same[0].Role)} "
                + frame.Ink.Faint($"{LinesOf(analysis, same)} {Figures.Percent(same.Sum(s => s.Share))}");
        }

        foreach (var finding in analysis.Findings.Where(f => f.Rule.Id == MissingSection))
            yield return $"{frame.Sign(finding.Severity)} {finding.Message.In(frame.Language)}";
    }

    private string LinesOf(ReportAnalysis analysis, List<ReportSection> sections)
    {
        var lines = sections.Select(s => analysis.Source.PositionOf(s.Span.Start).Line).ToList();
        return lines.Count == 1 ? frame.Labels.Line(lines[0]) : frame.Labels.Lines(frame.Labels.Listed(lines.Select(Figures.Whole)));
    }

    private IEnumerable<string> Dimensions(ReportAnalysis analysis) =>
        analysis.Dimensions.Select(dimension => analysis.StandingOf(dimension) switch
        {
            DimensionStanding.Present => $"{frame.Ink.Green("✓")} {dimension.Name} {Size(dimension)}",
            DimensionStanding.Thin => $"{Sign(analysis, dimension)} {dimension.Name} {frame.Ink.Yellow(frame.Labels.Thin)} {Size(dimension)}",
            DimensionStanding.Missing => $"{Sign(analysis, dimension)} {dimension.Name} {frame.Ink.Red(frame.Labels.Missing)}",
            _ => frame.Ink.Faint($"– {dimension.Name} {(dimension.Mandatory ? frame.Labels.NotFound : frame.Labels.Optional)}"),
        });

    private string Sign(ReportAnalysis analysis, DimensionPresence dimension) =>
        frame.Sign(analysis.FindingOn(dimension)?.Severity ?? Severity.Note);

    private string Size(DimensionPresence dimension) =>
        frame.Ink.Faint(frame.Labels.Characters(dimension.Characters));
}
