using Ganhuo.Cli.Inputs;
using Ganhuo.Text;

namespace Ganhuo.Cli.Archives;

/// <summary>
/// Lists every report of the inputs with its unit and year (from a column or the path, the first that says), all in one shard
/// yet: how many there are to be follows from how many reports there are.
/// </summary>
internal sealed class Planner(SourceFiles sources, PathPattern? pattern, IReadOnlyDictionary<string, ManifestRow> manifest)
{
    private readonly HashSet<string> files = new(StringComparer.Ordinal);
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    /// <summary>Inputs that were left out, as the same file stands among those before.</summary>
    public int Doubled { get; private set; }

    public PlannedReports List(IEnumerable<InputFile> inputs, CancellationToken cancellation) =>
        PlannedReports.Of(Listed(inputs, cancellation));

    private IEnumerable<PlannedReport> Listed(IEnumerable<InputFile> inputs, CancellationToken cancellation)
    {
        foreach (var given in inputs)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!files.Add(Path.GetFullPath(given.Path ?? "")))
            {
                Doubled++;
                continue;
            }

            // Two files may go by one name, relative to two folders; every result names a report once.
            var file = names.Add(given.Source) ? given : given with { Source = Path.GetFullPath(given.Path ?? "") };

            if (!SourceFiles.IsMany(file)) yield return Of(file.Source, given.Source, file, -1, null, null);
            else
            {
                var entry = 0;
                foreach (var (found, _) in sources.Entries(file))
                    yield return Of(found?.Name ?? file.Source, given.Source, file, found is null ? -1 : entry++, found?.Unit, found?.Year);
            }
        }
    }

    private PlannedReport Of(string source, string name, InputFile file, int entry, string? unitCell, string? yearCell)
    {
        var row = manifest.GetValueOrDefault(name);
        var (unit, year) = pattern?.Read(source) ?? default;
        unit = Given(unitCell) ?? Given(row?.Unit) ?? unit;
        year = PathPattern.YearOf(yearCell) ?? PathPattern.YearOf(row?.Year) ?? year;
        return new PlannedReport(source, file.Path ?? "", entry, unit, year, 0);
    }

    // A line end inside a name is a cell's, not the unit's.
    private static string? Given(string? cell) => string.IsNullOrWhiteSpace(cell) ? null : string.Join(' ', cell.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
