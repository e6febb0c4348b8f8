using System.Text.Json;
using Ganhuo.Comparing.Folding;
using Ganhuo.Comparing.Profiles;
using Ganhuo.Comparing.Reuse;
using Ganhuo.Text;
using Microsoft.Win32.SafeHandles;

namespace Ganhuo.Cli.Archives;

/// <summary>The keys of all reports of a run, by their number; a report that could not be read has none.</summary>
internal sealed class ComparedKeys : IDisposable
{
    private readonly ArchiveRun run;
    private readonly ArchivePlan plan;
    private readonly (long Offset, ulong Print)[] places;
    private readonly string?[] types, units;
    private readonly int?[] years;
    private readonly StringPool same = new();

    // Open from the first report that is asked for: a possible source is one of any shard, and there are dozens for each report.
    private readonly Lazy<SafeFileHandle>[] folds;

    /// <exception cref="UsageException">A shard is not counted yet, or its keys are damaged.</exception>
    public ComparedKeys(ArchiveRun run, ArchivePlan plan)
    {
        (this.run, this.plan) = (run, plan);
        (places, years) = (new (long, ulong)[plan.Reports.Count], new int?[plan.Reports.Count]);
        (types, units) = (new string?[places.Length], new string?[places.Length]);
        folds = [.. Enumerable.Range(0, plan.Shards).Select(shard => new Lazy<SafeFileHandle>(() => File.OpenHandle(run.Folds(shard))))];
        for (var shard = 0; shard < plan.Shards; shard++)
        {
            var file = run.Keys(shard);
            StepSeal.Require(run.StatisticsSeal(shard), ArchiveRun.StatisticsOf(shard), f => f == file);
            foreach (var line in File.ReadLines(file)) Add(JsonSerializer.Deserialize(line, ArchiveJson.Default.ComparedKey)!);
        }
    }

    /// <summary>How many reports there are, with a key or without.</summary>
    public int Count => places.Length;

    /// <summary>Unit and year of every report, as a join asks for them.</summary>
    public ReportOrigin[] Origins()
    {
        var (numbers, origins) = (new UnitNumbers(), new ReportOrigin[places.Length]);
        for (var i = 0; i < origins.Length; i++) origins[i] = numbers.Of(units[i], years[i]);
        return origins;
    }

    /// <summary>The unit of a report, or null.</summary>
    public string? UnitOf(int report) => units[report];

    /// <summary>Its year, or null.</summary>
    public int? YearOf(int report) => years[report];

    public ulong PrintOf(int report) => places[report].Print;

    /// <summary>The report type, or null where the report could not be read.</summary>
    public string? TypeOf(int report) => types[report];

    /// <summary>The words of a report that has a key.</summary>
    /// <exception cref="UsageException">They are not as they were written.</exception>
    public uint[] WordsOf(int report)
    {
        var file = FoldsOf(report);
        return FoldRecord.HeadAt(file, places[report].Offset) is { } head
            && WordRecord.Read(file, places[report].Offset + FoldRecord.HeadSize + head.Length, head.Words) is { } words
            ? words : throw Damaged(report);
    }

    /// <summary>The report without its text, which is read again by <paramref name="texts"/> only where it is needed.</summary>
    public ComparedReport? Load(int report, PlannedTexts texts, CancellationToken cancellation)
    {
        if (types[report] is null) return null;
        if (FoldRecord.Read(FoldsOf(report), places[report].Offset) is not (var bytes, var hash)) throw Damaged(report);
        var whole = new Lazy<(SourceText Source, NormalText Text)>(() => Whole(report, hash, texts, cancellation));
        return new ComparedReport(new ReportKey(plan.Reports.SourceOf(report), units[report], years[report]),
            FoldedSymbols.Read(bytes, () => whole.Value.Text), () => whole.Value.Source);
    }

    public void Dispose()
    {
        foreach (var file in folds)
            if (file.IsValueCreated) file.Value.Dispose();
    }

    private SafeFileHandle FoldsOf(int report) => folds[plan.Reports.ShardOf(report)].Value;

    private (SourceText Source, NormalText Text) Whole(int report, ulong hash, PlannedTexts texts, CancellationToken cancellation)
    {
        var outcome = texts.ReadOne(plan.Reports[report], cancellation);
        if (!outcome.IsReadable) throw new SourceChangedException(plan.Reports.SourceOf(report));
        var text = OutlinedText.Normalize(outcome.Text);
        return GramHash.Of(text.Content) == hash ? (outcome.Text, text) : throw new SourceChangedException(plan.Reports.SourceOf(report));
    }

    private UsageException Damaged(int report)
    {
        var shard = plan.Reports.ShardOf(report);
        return new UsageException($"{run.Folds(shard)}: 文件损坏，请重做 damaged, do again: {ArchiveRun.StatisticsOf(shard)}");
    }

    private void Add(ComparedKey key)
    {
        (units[key.Number], years[key.Number]) = (key.Unit is null ? null : same.Of(key.Unit), key.Year);
        places[key.Number] = (key.Offset, key.Print);
        types[key.Number] = same.Of(key.Type);
    }
}
