using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Ganhuo.Cli.Inputs;
using Ganhuo.Text;

namespace Ganhuo.Cli.Archives;

/// <summary>
/// Lists every report of the inputs with its unit and year (from a column or the path, the first that says), all in one shard
/// yet: how many there are to be follows from how many reports there are.
/// </summary>
internal sealed class Planner(SourceFiles sources, PathPattern? pattern, IReadOnlyDictionary<string, ManifestRow> manifest)
{
    // By their hashes: a hundred thousand names and paths would be the most of what a scan holds.
    private readonly HashSet<UInt128> files = [];
    private readonly HashSet<UInt128> names = [];

    /// <summary>Inputs that were left out, as the same file stands among those before.</summary>
    public int Doubled { get; private set; }

    public PlannedReports List(IEnumerable<InputFile> inputs, CancellationToken cancellation) =>
        PlannedReports.Of(Listed(inputs, cancellation));

    private IEnumerable<PlannedReport> Listed(IEnumerable<InputFile> inputs, CancellationToken cancellation)
    {
        foreach (var given in inputs)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!files.Add(HashOf(Path.GetFullPath(given.Path ?? ""))))
            {
                Doubled++;
                continue;
            }

            // Two files may go by one name, relative to two folders; every result names a report once.
            var file = names.Add(HashOf(given.Source)) ? given : given with { Source = Path.GetFullPath(given.Path ?? "") };

            if (!SourceFiles.IsMany(file)) yield return Of(file.Source, given.Source, file, -1, null, null);
            else
            {
                var entry = 0;
                foreach (var (found, _) in sources.Entries(file))
                    yield return Of(found?.Name ?? file.Source, given.Source, file, found is null ? -1 : entry++, found?.Unit, found?.Year);
            }
        }
    }

    // Half of SHA-256: no two names have ever shared so much of it.
    private static UInt128 HashOf(string name)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(name.AsSpan()), hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
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
    private static string? Given(string? cell) =>
        string.IsNullOrWhiteSpace(cell) ? null : string.Join(' ', cell.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
