namespace Ganhuo.Training.Archives;

/// <summary>Makes the draft of a report: composed, and with what its shape says is planted in it.</summary>
internal sealed class Planter(ArchiveShape shape, ReportComposer composer, WordSpinner spinner)
{
    private const int LeastSpun = 10;
    private const int MostSpun = 30;

    public Draft Draft(int report)
    {
        var (kind, source) = shape.PlantOf(report);
        var random = SeededRandom.Of(shape.Seed, report, stream: 3);
        return kind switch
        {
            PlantKind.None or PlantKind.Broken => new Draft(composer.Compose(report), null),
            PlantKind.Twin => Twin(source, random),
            _ => WithPassage(report, kind, source, random),
        };
    }

    private Draft Twin(int source, SeededRandom random) => new(
        composer.Compose(source).ConvertAll(line => YearSwapper.Swap(line, random)),
        new Plant(PlantKind.Twin, source, (0, 0), 0, (0, 0), 0, 0));

    private Draft WithPassage(int report, PlantKind kind, int source, SeededRandom random)
    {
        var lines = composer.Compose(report);
        var passage = Passage.Choose(composer.Compose(source), random);
        if (passage is null) return new Draft(lines, null);
        var (text, rate) = kind == PlantKind.Spun
            ? spinner.Spin(passage.Text, random.Between(LeastSpun, MostSpun), random)
            : (passage.Text, 0);
        var line = random.Pick(Enumerable.Range(2, lines.Count - 2).Where(i => lines[i][^1] == '。').ToList());
        var plant = new Plant(
            kind, source, (line, lines[line].Length), text.Length,
            (passage.Line, passage.Start), passage.Text.Length, rate);
        lines[line] += text;
        return new Draft(lines, plant);
    }
}
