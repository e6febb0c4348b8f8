using System.Collections;
using System.Text;

namespace Ganhuo.Cli.Archives;

/// <summary>
/// The reports of a plan, by number. A plan stands in memory for as long as a run takes, and is all of it that grows with the
/// archive; so names are kept as UTF-8 and units once, and each report is put together anew when it is asked for. Immutable.
/// </summary>
internal sealed class PlannedReports : IReadOnlyList<PlannedReport>
{
    private const int BlockSize = 1 << 16;
    private const int AsSource = -1, BehindSource = -2, None = -1;

    private readonly List<byte[]> blocks;
    private readonly List<string> shared;
    private readonly Row[] rows;
    private readonly Lazy<ShardMembers> members;

    private PlannedReports(List<byte[]> blocks, List<string> shared, Row[] rows)
    {
        (this.blocks, this.shared, this.rows) = (blocks, shared, rows);
        members = new(() => new ShardMembers([.. rows.Select(r => r.Shard)]));
    }

    public int Count => rows.Length;

    public PlannedReport this[int number]
    {
        get
        {
            var row = rows[number];
            var (source, at) = NameAt(row.Block, row.At);
            var path = row.Path switch { AsSource => source, BehindSource => NameAt(row.Block, at).Name, _ => shared[row.Path] };
            return new PlannedReport(source, path, row.Entry, NameOf(row.Unit), row.Year, row.Shard) { Signed = NameOf(row.Signed) };
        }
    }

    public static PlannedReports Of(IEnumerable<PlannedReport> reports)
    {
        var (blocks, shared, all) = (new List<byte[]>(), new List<string>(), new List<Row>());
        var (writer, numbers) = (new BlockWriter(blocks), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var report in reports)
        {
            var path = report.Path == report.Source ? AsSource : report.Entry < 0 ? BehindSource : Shared(report.Path);
            var (block, at) = writer.Write(path == BehindSource ? [report.Source, report.Path] : [report.Source]);
            all.Add(new Row(block, at, path, Shared(report.Unit), Shared(report.Signed), report.Entry, report.Year, (short)report.Shard));
        }

        return new PlannedReports(blocks, shared, [.. all]);

        int Shared(string? name) => name is null ? None : NumberOf(name, numbers, shared);
    }

    private static int NumberOf(string name, Dictionary<string, int> numbers, List<string> shared)
    {
        if (numbers.TryGetValue(name, out var number)) return number;
        numbers.Add(name, shared.Count);
        shared.Add(name);
        return shared.Count - 1;
    }

    /// <summary>The same reports, those signed as their texts say; by number, null where nothing is known.</summary>
    public PlannedReports SignedBy(IReadOnlyList<string?> units)
    {
        List<string> all = [.. shared];
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = 0; number < all.Count; number++) numbers.Add(all[number], number);
        return new PlannedReports(blocks, all,
            [.. rows.Select((r, n) => units[n] is { } unit ? r with { Signed = NumberOf(unit, numbers, all) } : r)]);
    }

    /// <summary>
    /// The same reports in so many shards. The shard follows from the unit, else from the name, so that a unit is never parted and
    /// the division is the same whatever order things were read in.
    /// </summary>
    public PlannedReports In(int shards) => new(
        blocks, shared, [.. rows.Select(r =>
            r with { Shard = ShardOf(NameOf(r.Unit) ?? NameOf(r.Signed) ?? NameAt(r.Block, r.At).Name, shards) })]);

    /// <summary>The numbers of the reports of a shard, ascending.</summary>
    public ArraySegment<int> NumbersOf(int shard) => members.Value.Of(shard);

    /// <summary>The shard of a report, without the rest of it.</summary>
    public int ShardOf(int number) => rows[number].Shard;

    /// <summary>Its name alone.</summary>
    public string SourceOf(int number) => NameAt(rows[number].Block, rows[number].At).Name;

    public IEnumerator<PlannedReport> GetEnumerator()
    {
        for (var number = 0; number < rows.Length; number++) yield return this[number];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // FNV-1a over the characters: the same on every machine, unlike string.GetHashCode.
    private static short ShardOf(string name, int shards)
    {
        var hash = 2166136261u;
        foreach (var c in name) hash = (hash ^ c) * 16777619u;
        return (short)((hash ^ (hash >> 15)) % (uint)shards);
    }

    private string? NameOf(int number) => number < 0 ? null : shared[number];

    private (string Name, int End) NameAt(int block, int at)
    {
        var bytes = blocks[block];
        var (start, length) = (at + sizeof(int), BitConverter.ToInt32(bytes, at));
        return (Encoding.UTF8.GetString(bytes, start, length), start + length);
    }

    // A name that is no valid UTF-16, as a file system may have, would not come back the same; the plan's file has lost it by then too.
    private sealed class BlockWriter(List<byte[]> blocks)
    {
        private int used = BlockSize;

        public (int Block, int At) Write(ReadOnlySpan<string> names)
        {
            var size = 0;
            foreach (var name in names) size += sizeof(int) + Encoding.UTF8.GetByteCount(name);
            if (used + size > BlockSize)
            {
                blocks.Add(new byte[Math.Max(size, BlockSize)]);
                used = 0;
            }

            var at = used;
            foreach (var name in names)
            {
                var length = Encoding.UTF8.GetBytes(name, blocks[^1].AsSpan(used + sizeof(int)));
                BitConverter.TryWriteBytes(blocks[^1].AsSpan(used), length);
                used += sizeof(int) + length;
            }

            return (blocks.Count - 1, at);
        }
    }

    private readonly record struct Row(int Block, int At, int Path, int Unit, int Signed, int Entry, int? Year, short Shard);
}
