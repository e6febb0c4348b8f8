namespace Ganhuo.Reporting.Screen;

/// <summary>
/// One report on one screen: what it is, what it is made of, how it is built, what to send it back for.
/// </summary>
internal sealed class ReportScreen(Frame frame, int quotesPerRule)
{
    private readonly CheckList checks = new(frame);
    private readonly FindingList findings = new(frame, quotesPerRule);
    private readonly Extremes extremes = new(frame);

    private Ink Ink => frame.Ink;

    private Labels Labels => frame.Labels;

    public void Write(SourceReport report, TextWriter output)
    {
        output.WriteLine(HeadLine.Of(report.Source, frame.Width, Ink));
        if (report.Analysis is not { } analysis)
            output.WriteLine(
                $"  {Ink.Red("✗")} {Labels.Unreadable}: {Printable.Of(report.Unreadable?.In(frame.Language) ?? "")}");
        else if (analysis.Characters == 0) output.WriteLine("  " + Ink.Faint(Labels.Empty));
        else WriteAnalysis(analysis, output);
        output.WriteLine();
    }

    private void WriteAnalysis(ReportAnalysis analysis, TextWriter output)
    {
        WriteIdentity(analysis, output);
        output.WriteLine();
        WriteScore(analysis, output);
        output.WriteLine();
        checks.Write(analysis, output);
        findings.Write(analysis, output);
        extremes.Write(analysis, output);
    }

    private void WriteIdentity(ReportAnalysis analysis, TextWriter output)
    {
        var title = analysis.Title is { } known ? Printable.Of(known) : Labels.Untitled;
        output.WriteLine("  " + Ink.Bold(DisplayWidth.Cut(title, frame.Width - 2)));
        string?[] facts =
        [
            frame.NameOf(analysis.Type.Id) + Labels.Sure(Figures.Percent(analysis.Type.Confidence)),
            analysis.Year is { } year ? Labels.Year(year) : null,
            analysis.Unit is { } unit ? DisplayWidth.Cut(Printable.Of(unit), frame.Width / 3) : null,
            Labels.Characters(analysis.Characters),
        ];
        output.WriteLine("  " + string.Join(Ink.Faint("  ·  "), facts.Where(f => f is not null)));
    }

    private void WriteScore(ReportAnalysis analysis, TextWriter output)
    {
        var score = analysis.Score;
        output.WriteLine(frame.Label(Labels.Score) + Ink.Bold(Figures.Score(score.Score)) + Ink.Faint(" / 100"));
        output.WriteLine(frame.Label("") + frame.Bar.Draw(score.Composition, frame.Body));
        Flow.Write(frame, "", frame.Bar.Legend(score.Composition), output);
        var components = score.Components.Select(c =>
            $"{c.Label.In(frame.Language)} {Figures.Tenths(c.Value)} {Ink.Faint("→")} {Figures.Signed(c.Points)}");
        // The bar is of all characters, the points are of those that are no placeholder's: two shares of one name may differ.
        if (!analysis.Placeholders.IsEmpty) components = components.Append(Ink.Faint(Labels.PlaceholdersApart));
        Flow.Write(frame, Labels.Components, components, output);
    }
}
