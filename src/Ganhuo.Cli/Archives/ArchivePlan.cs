using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Ganhuo.Cli.Outputs;

namespace Ganhuo.Cli.Archives;

/// <summary>What a run does, in one file that is written once: its parameters, and every report with its shard.</summary>
/// <param name="Parameters">What the run was asked to do.</param>
/// <param name="Inputs">The paths as they were given.</param>
/// <param name="Shards">Number of shards.</param>
/// <param name="Reports">Every report, in the order of the results.</param>
internal sealed record ArchivePlan(ArchiveParameters Parameters, ImmutableArray<string> Inputs, int Shards, PlannedReports Reports)
{
    public const string FileName = "plan.jsonl";

    /// <summary>The manifest as it was given, or null.</summary>
    public string? Manifest { get; init; }

    /// <summary>Those of the paths that named nothing.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>Writes the plan, whole or not at all.</summary>
    public void Write(string run)
    {
        using var target = OutputTarget.ToFile(Path.Combine(run, FileName), FileName);
        using (var writer = new StreamWriter(target.Stream, new UTF8Encoding(false), 64 * 1024, leaveOpen: true) { NewLine = "\n" })
        {
            writer.WriteLine(JsonSerializer.Serialize(new PlanHead(Parameters, Inputs, Manifest, Missing, Shards, Reports.Count),
                ArchiveJson.Default.PlanHead));
            foreach (var report in Reports) writer.WriteLine(JsonSerializer.Serialize(report, ArchiveJson.Default.PlannedReport));
        }

        target.Commit();
    }

    /// <summary>The plan of a run, or null where it has none yet.</summary>
    /// <exception cref="UsageException">The file is no plan.</exception>
    public static ArchivePlan? Read(string run)
    {
        var file = Path.Combine(run, FileName);
        if (!File.Exists(file)) return null;
        try
        {
            using var lines = File.ReadLines(file).GetEnumerator();
            var head = lines.MoveNext() ? JsonSerializer.Deserialize(lines.Current, ArchiveJson.Default.PlanHead) : null;
            var reports = PlannedReports.Of(Listed(lines));
            if (head is not { Parameters: not null, Shards: > 0 and <= ArchiveRun.MostShards } || reports.Count != head.Reports
                || !IsParted(reports, head.Shards))
                throw new UsageException($"{file}: 计划文件不完整，请换一个文件夹或删去重来 not a whole plan; take another folder, or remove it and begin again");
            return new ArchivePlan(head.Parameters, head.Inputs.IsDefault ? [] : head.Inputs, head.Shards, reports)
            {
                Manifest = head.Manifest,
                Missing = head.Missing.IsDefault ? [] : head.Missing,
            };
        }
        catch (JsonException)
        {
            throw new UsageException($"{file}: 不是计划文件 not a plan");
        }
    }

    /// <summary>The reports of a shard, in the order of the plan.</summary>
    public IEnumerable<PlannedReport> Of(int shard) => NumbersOf(shard).Select(n => Reports[n]);

    /// <summary>Their places in the plan.</summary>
    public ArraySegment<int> NumbersOf(int shard) => Reports.NumbersOf(shard);

    private static IEnumerable<PlannedReport> Listed(IEnumerator<string> lines)
    {
        while (lines.MoveNext())
            if (JsonSerializer.Deserialize(lines.Current, ArchiveJson.Default.PlannedReport) is { Source: not null, Path: not null } report)
                yield return report;
    }

    private static bool IsParted(PlannedReports reports, int shards) =>
        Enumerable.Range(0, reports.Count).All(i => reports.ShardOf(i) is >= 0 and var shard && shard < shards);
}
