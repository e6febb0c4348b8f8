using Ganhuo.Classifying;
using Ganhuo.Cli.Inputs;

namespace Ganhuo.Cli.Archives;

/// <summary><c>stats</c>: counts what the units of one shard write; <c>merge</c>: freezes all counts into the run's profile.</summary>
internal static class StatisticsStep
{
    public static void Count(ArchiveRun run, ArchivePlan plan, int shard, PlannedTexts texts, CancellationToken cancellation)
    {
        if (File.Exists(run.Statistics(shard))) return;
        var builder = new ArchiveProfileBuilder();
        var known = new List<(PlannedReport Report, ReportIdentity Identity)>();
        foreach (var (report, outcome) in texts.Read(plan.Of(shard)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (outcome.IsReadable) known.Add((report, builder.Identify(Earlier(report, outcome.Text))));
        }

        // A unit is counted in one go; the plan's order settles the rest.
        var order = known.Select((k, i) => (k.Report, k.Identity, Place: i))
            .OrderBy(k => k.Identity.Unit ?? k.Report.Source, StringComparer.Ordinal).ThenBy(k => k.Place);
        foreach (var (report, identity, _) in order)
        {
            cancellation.ThrowIfCancellationRequested();
            var outcome = texts.Read([report]).First().Outcome;
            if (outcome.IsReadable) builder.Add(Earlier(report, outcome.Text), identity);
        }

        ArchiveRun.Write(run.Statistics(shard), builder.Save);
    }

    public static void Merge(ArchiveRun run, ArchivePlan plan)
    {
        if (File.Exists(run.Profile)) return;
        var builder = new ArchiveProfileBuilder();
        for (var shard = 0; shard < plan.Shards; shard++)
        {
            var file = run.Statistics(shard);
            if (!File.Exists(file)) throw new UsageException($"{file}: 先做 do first: archive stats --shard {shard}");
            using var stream = File.OpenRead(file);
            builder.Merge(file, stream);
        }

        ArchiveRun.Write(run.Profile, builder.Build().Write);
    }

    private static EarlierReport Earlier(PlannedReport report, Text.SourceText text) =>
        new(report.Source, text) { Unit = report.Unit, Year = report.Year };
}
