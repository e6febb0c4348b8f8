using System.Text.Json;
using Ganhuo.Comparing.Folding;
using Ganhuo.Comparing.Profiles;
using Ganhuo.Comparing.Reuse;
using Ganhuo.Text;

namespace Ganhuo.Cli.Archives;

/// <summary>The keys of all reports of a run, by their number; a report that could not be read has none.</summary>
internal sealed class ComparedKeys
{
    private readonly ArchiveRun run;
    private readonly ArchivePlan plan;
    private readonly ReportKey[] keys;
    private readonly (long Offset, int Length, ulong Print, ulong Text, ulong Sum, int Words)[] places;
    private readonly string?[] types;
    private readonly StringPool same = new();

    /// <exception cref="UsageException">A shard is not counted yet, or its keys are damaged.</exception>
    public ComparedKeys(ArchiveRun run, ArchivePlan plan)
    {
        (this.run, this.plan) = (run, plan);
        keys = [.. plan.Reports.Select(r => new ReportKey(r.Source, r.Unit, r.Year))];
        places = new (long, int, ulong, ulong, ulong, int)[keys.Length];
        types = new string?[keys.Length];
        for (var shard = 0; shard < plan.Shards; shard++)
        {
            var file = run.Keys(shard);
            StepSeal.Require(run.StatisticsSeal(shard), ArchiveRun.StatisticsOf(shard), f => f == file);
            foreach (var line in File.ReadLines(file)) Add(JsonSerializer.Deserialize(line, ArchiveJson.Default.ComparedKey)!);
        }
    }

    public IReadOnlyList<ReportKey> Keys => keys;

    public ulong PrintOf(int report) => places[report].Print;

    /// <summary>The report type, or null where the report could not be read.</summary>
    public string? TypeOf(int report) => types[report];

    /// <summary>The words of a report that has a key.</summary>
    /// <exception cref="UsageException">They are not as they were written.</exception>
    public uint[] WordsOf(int report)
    {
        var place = places[report];
        var file = run.Folds(plan.Reports[report].Shard);
        return WordRecord.Read(file, place.Offset + place.Length, place.Words) ?? throw Damaged(report);
    }

    /// <summary>The report without its text, which is read again by <paramref name="texts"/> only where it is needed.</summary>
    public ComparedReport? Load(int report, PlannedTexts texts, CancellationToken cancellation)
    {
        var (offset, length, _, hash, sum, _) = places[report];
        if (length == 0) return null;
        var bytes = new byte[length];
        using (var file = File.OpenHandle(run.Folds(plan.Reports[report].Shard)))
            if (RandomAccess.Read(file, bytes, offset) < length || ComparedKey.SumOf(bytes) != sum) throw Damaged(report);
        var whole = new Lazy<(SourceText Source, NormalText Text)>(() => Whole(report, hash, texts, cancellation));
        return new ComparedReport(keys[report], FoldedSymbols.Read(bytes, () => whole.Value.Text), () => whole.Value.Source);
    }

    private (SourceText Source, NormalText Text) Whole(int report, ulong hash, PlannedTexts texts, CancellationToken cancellation)
    {
        var outcome = texts.ReadOne(plan.Reports[report], cancellation);
        if (!outcome.IsReadable) throw new SourceChangedException(keys[report].Source);
        var text = OutlinedText.Normalize(outcome.Text);
        return GramHash.Of(text.Content) == hash ? (outcome.Text, text) : throw new SourceChangedException(keys[report].Source);
    }

    private UsageException Damaged(int report)
    {
        var shard = plan.Reports[report].Shard;
        return new UsageException($"{run.Folds(shard)}: 文件损坏，请重做 damaged, do again: {ArchiveRun.StatisticsOf(shard)}");
    }

    private void Add(ComparedKey key)
    {
        if (key.Unit != keys[key.Number].Unit || key.Year != keys[key.Number].Year)
            keys[key.Number] = keys[key.Number] with { Unit = key.Unit is null ? null : same.Of(key.Unit), Year = key.Year };
        places[key.Number] = (key.Offset, key.Length, key.Print, key.Text, key.Sum, key.Words);
        types[key.Number] = same.Of(key.Type);
    }
}
