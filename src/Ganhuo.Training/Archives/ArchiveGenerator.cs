using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ganhuo.Training.Archives;

/// <summary>Writes a whole archive: reports under <c>reports/YEAR/UNIT.txt</c>, and <c>truth.jsonl</c> beside them.</summary>
internal sealed class ArchiveGenerator
{
    private static readonly TruthJson Json = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    private readonly ArchiveShape shape;
    private readonly ReportComposer composer;
    private readonly Planter planter;

    public ArchiveGenerator(int reports, ulong seed, ClausePool pool)
    {
        shape = new ArchiveShape(reports, seed);
        composer = new ReportComposer(shape, pool);
        planter = new Planter(shape, composer, new WordSpinner(pool));
    }

    public void Write(string folder)
    {
        var reports = Path.Combine(folder, "reports");
        Directory.CreateDirectory(reports);
        using var truth = new StreamWriter(Path.Combine(folder, "truth.jsonl")) { NewLine = "\n" };
        for (var i = 0; i < shape.Reports; i++)
        {
            var file = Path.Combine(reports, PathOf(i));
            if (i == 0 || shape.YearOf(i) != shape.YearOf(i - 1)) Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            var (bytes, facts) = Make(i);
            File.WriteAllBytes(file, bytes);
            truth.WriteLine(JsonSerializer.Serialize(facts, Json.Truth));
        }
    }

    /// <summary>The bytes of report <paramref name="report"/> and what is true of them.</summary>
    public (byte[] Bytes, Truth Truth) Make(int report)
    {
        var (draft, file) = (planter.Draft(report), ReportFile.Of(shape, report));
        var text = file.TextOf(draft.Lines);
        var isText = file.Breakage.Length == 0;
        return (
            file.BytesOf(text, SeededRandom.Of(shape.Seed, report, stream: 5)),
            new Truth(
                PathOf(report), shape.UnitOf(report), shape.YearOf(report), shape.TypeOf(report).Id, file.IsReadable,
                file.Encoding.WebName, draft.Planted is { } plant ? Place(draft.Lines, file, plant, text.Length) : null,
                isText ? SlotsOf(text) : []));
    }

    private string PathOf(int report) => $"{shape.YearOf(report)}/{shape.UnitOf(report)}.txt";

    private PlantTruth Place(List<string> lines, ReportFile file, Plant plant, int length)
    {
        var (sourceFile, sourceLines) = (ReportFile.Of(shape, plant.Source), composer.Compose(plant.Source));
        var (start, from) = (file.OffsetOf(lines, plant.Start), sourceFile.OffsetOf(sourceLines, plant.SourceStart));
        return new PlantTruth(
            plant.Kind.ToString().ToLowerInvariant(),
            start, plant.Length == 0 ? length : start + plant.Length,
            PathOf(plant.Source), shape.UnitOf(plant.Source), shape.YearOf(plant.Source),
            from, plant.SourceLength == 0 ? sourceFile.TextOf(sourceLines).Length : from + plant.SourceLength,
            Math.Round(plant.Substituted, 3));
    }

    private static List<SlotTruth> SlotsOf(string text)
    {
        var slots = new List<SlotTruth>();
        foreach (var slot in ReportComposer.Slots)
            for (var at = text.IndexOf(slot, StringComparison.Ordinal); at >= 0;
                at = text.IndexOf(slot, at + slot.Length, StringComparison.Ordinal))
                slots.Add(new SlotTruth(slot, at, at + slot.Length));
        slots.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return slots;
    }
}
