using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Ganhuo.Cli.Outputs;

namespace Ganhuo.Cli.Archives;

/// <summary>What a run does, in one file that is written once: its parameters, and every report with its shard.</summary>
internal sealed record ArchivePlan(ArchiveParameters Parameters, int Shards, ImmutableArray<PlannedReport> Reports)
{
    public const string FileName = "plan.jsonl";

    /// <summary>Writes the plan, whole or not at all.</summary>
    public void Write(string run)
    {
        using var target = OutputTarget.ToFile(Path.Combine(run, FileName), FileName);
        using (var writer = new StreamWriter(target.Stream, new UTF8Encoding(false), 64 * 1024, leaveOpen: true) { NewLine = "\n" })
        {
            writer.WriteLine(JsonSerializer.Serialize(new PlanHead(Parameters, Shards, Reports.Length), ArchiveJson.Default.PlanHead));
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
            var reports = ImmutableArray.CreateBuilder<PlannedReport>(head?.Reports ?? 0);
            while (lines.MoveNext()) reports.Add(JsonSerializer.Deserialize(lines.Current, ArchiveJson.Default.PlannedReport)!);
            if (head is null || reports.Count != head.Reports) throw new UsageException($"{file}: 计划文件不完整 not a whole plan");
            return new ArchivePlan(head.Parameters, head.Shards, reports.DrainToImmutable());
        }
        catch (JsonException)
        {
            throw new UsageException($"{file}: 不是计划文件 not a plan");
        }
    }

    /// <summary>The reports of a shard with their places in the plan, in its order.</summary>
    public IEnumerable<PlannedReport> Of(int shard) => Reports.Where(r => r.Shard == shard);
}
