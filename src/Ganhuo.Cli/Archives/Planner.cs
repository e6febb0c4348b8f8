using Ganhuo.Cli.Inputs;
using Ganhuo.Text;

namespace Ganhuo.Cli.Archives;

/// <summary>
/// Lists every report of the inputs with its unit and year (from a column, the path, or the text, the first that says),
/// and gives it a shard. The shard follows from the unit, else from the name, so that a unit is never parted and the list is
/// the same whatever order things are read in.
/// </summary>
internal sealed class Planner(SourceFiles sources, PathPattern? pattern, IReadOnlyDictionary<string, ManifestRow> manifest)
{
    private readonly HashSet<string> files = new(StringComparer.Ordinal);
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    /// <summary>Inputs that were left out, as the same file stands among those before.</summary>
    public int Doubled { get; private set; }

    public PlannedReports List(IEnumerable<InputFile> inputs, int shards, CancellationToken cancellation) =>
        PlannedReports.Of(Listed(inputs, shards, cancellation));

    private IEnumerable<PlannedReport> Listed(IEnumerable<InputFile> inputs, int shards, CancellationToken cancellation)
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

            if (!SourceFiles.IsMany(file)) yield return Of(file.Source, given.Source, file, -1, null, null, shards);
            else
            {
                var entry = 0;
                foreach (var (found, _) in sources.Entries(file))
                    yield return Of(found?.Name ?? file.Source, given.Source, file, found is null ? -1 : entry++, found?.Unit, found?.Year, shards);
            }
        }
    }

    private PlannedReport Of(string source, string name, InputFile file, int entry, string? unitCell, string? yearCell, int shards)
    {
        var row = manifest.GetValueOrDefault(name);
        var (unit, year) = pattern?.Read(source) ?? default;
        unit = Given(unitCell) ?? Given(row?.Unit) ?? unit;
        year = PathPattern.YearOf(yearCell) ?? PathPattern.YearOf(row?.Year) ?? year;
        return new PlannedReport(source, file.Path ?? "", entry, unit, year, ShardOf(unit ?? source, shards));
    }

    // A line end inside a name is a cell's, not the unit's.
    private static string? Given(string? cell) => string.IsNullOrWhiteSpace(cell) ? null : string.Join(' ', cell.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    // FNV-1a over the characters: the same on every machine, unlike string.GetHashCode.
    internal static int ShardOf(string name, int shards)
    {
        var hash = 2166136261u;
        foreach (var c in name) hash = (hash ^ c) * 16777619u;
        return (int)((hash ^ (hash >> 15)) % (uint)shards);
    }
}
