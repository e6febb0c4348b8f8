using Ganhuo.Comparing;

namespace Ganhuo.Cli.Archives;

/// <summary>
/// <c>stats</c>: counts what the units of one shard write, and takes the fingerprints of its reports; <c>merge</c>: freezes all
/// counts into the run's profile, and joins all fingerprints.
/// </summary>
internal sealed class StatisticsStep(ArchiveRun run, ArchivePlan plan, PlannedTexts texts)
{
    private bool Profiles => plan.Parameters.MakesProfile;

    private bool Compares => plan.Parameters.Reuse;

    public void Count(int shard, CancellationToken cancellation)
    {
        if ((!Profiles && !Compares) || StepSeal.Holds(run.StatisticsSeal(shard))) return;
        StepSeal.Break(run.StatisticsSeal(shard));
        var builder = new ArchiveProfileBuilder();
        var (known, files) = Read(shard, builder, cancellation);
        if (Profiles)
        {
            Add(known, builder, cancellation);
            ArchiveRun.Write(run.Statistics(shard), builder.Save);
            files.Add(run.Statistics(shard));
        }

        StepSeal.Write(run.StatisticsSeal(shard), files);
    }

    public void Merge(int jobs, CancellationToken cancellation)
    {
        if ((!Profiles && !Compares) || StepSeal.Holds(run.MergeSeal)) return;
        StepSeal.Break(run.MergeSeal);
        for (var shard = 0; shard < plan.Shards; shard++) StepSeal.Require(run.StatisticsSeal(shard), ArchiveRun.StatisticsOf(shard));
        var files = new List<string>();
        if (Profiles) files.Add(Profile());
        if (Compares) files.AddRange(new JoinStep(run, plan, jobs).Run(cancellation));
        StepSeal.Write(run.MergeSeal, files);
    }

    // Whose each report is, and its fingerprints.
    private (List<(PlannedReport Report, ReportIdentity Identity)> Known, List<string> Files) Read(
        int shard, ArchiveProfileBuilder builder, CancellationToken cancellation)
    {
        var known = new List<(PlannedReport, ReportIdentity)>();
        using var fingerprints = Compares ? new FingerprintStep(run, shard, ReportFolding.LoadEmbedded()) : null;
        foreach (var ((report, read), number) in texts.Open(plan.Of(shard)).Zip(plan.NumbersOf(shard)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (read() is not { IsReadable: true } outcome) continue;
            var identity = builder.Identify(Earlier(report, outcome.Text));
            known.Add((report, identity));
            fingerprints?.Add(number, report, identity, outcome.Text);
        }

        return (known, [.. fingerprints?.Finish() ?? []]);
    }

    // A unit is counted in one go; the plan's order settles the rest.
    private void Add(List<(PlannedReport Report, ReportIdentity Identity)> known, ArchiveProfileBuilder builder, CancellationToken cancellation)
    {
        var order = known.Select((k, i) => (k.Report, k.Identity, Place: i))
            .OrderBy(k => k.Identity.Unit ?? k.Report.Source, StringComparer.Ordinal).ThenBy(k => k.Place);
        foreach (var (report, identity, _) in order)
        {
            cancellation.ThrowIfCancellationRequested();
            var outcome = texts.ReadOne(report);
            if (outcome.IsReadable) builder.Add(Earlier(report, outcome.Text), identity);
        }
    }

    private string Profile()
    {
        var builder = new ArchiveProfileBuilder();
        for (var shard = 0; shard < plan.Shards; shard++)
        {
            using var stream = File.OpenRead(run.Statistics(shard));
            builder.Merge(run.Statistics(shard), stream);
        }

        ArchiveRun.Write(run.Profile, builder.Build().Write);
        return run.Profile;
    }

    private static EarlierReport Earlier(PlannedReport report, Text.SourceText text) =>
        new(report.Source, text) { Unit = report.Unit, Year = report.Year };
}
