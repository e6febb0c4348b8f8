using System.CommandLine;
using Ganhuo.Cli.Archives;
using Ganhuo.Cli.Outputs;

namespace Ganhuo.Cli.Commands;

/// <summary><c>ganhuo scan PATH… -o RUN</c>: an archive from end to end, on this machine.</summary>
internal static class ScanCommand
{
    public static Command Create()
    {
        var options = new ArchiveOptions();
        var command = new Command(
            "scan", "扫描一批存档材料 scan an archive: one row a report, findings, reuse, distributions") { options.Paths };
        foreach (var option in options.All) command.Add(option);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, options, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, ArchiveOptions options, CancellationToken cancellation)
    {
        var steps = ArchiveSteps.Begin(parsed, options, cancellation);
        new ArchiveRun(parsed.GetValue(options.Run)!).Sweep();
        var (plan, jobs) = (steps.Plan, parsed.GetValue(options.Jobs));
        StepMemory.Settle(plan);
        using (var counting = new ScanProgress(plan.Reports.Count, "统计 counting"))
            InParallel.For(plan.Shards, jobs, cancellation, shard => steps.Count(shard, counting.Step, cancellation));
        StepMemory.Settle(plan);
        using (var merging = new ScanProgress(Math.Max(1, steps.StepsOfMerge), "合并 merging")) steps.Merge(jobs, merging.Step, cancellation);
        StepMemory.Settle(plan);
        await ScoreAsync(steps, jobs, cancellation).ConfigureAwait(false);
        StepMemory.Settle(plan);
        var summary = steps.Collect(cancellation);
        new ScanScreen(Terminal.Out, options.LanguageOf(parsed), plan.Parameters.KnowledgeInUse)
            .Print(summary, parsed.GetValue(options.Run)!);
        return summary.Unreadable > 0 || !plan.Missing.IsEmpty ? ExitStatus.Trouble : ExitStatus.Done;
    }

    // A method of its own, so that the analyzer is gone when the results are put together.
    private static async Task ScoreAsync(ArchiveSteps steps, int jobs, CancellationToken cancellation)
    {
        var plan = steps.Plan;
        using var score = steps.Score(jobs, cancellation);
        int[] left = [.. Enumerable.Range(0, plan.Shards).Where(shard => !score.IsDone(shard))];
        using var progress = new ScanProgress(plan.Reports.Count,
            skipped: plan.Reports.Count - left.Sum(shard => plan.NumbersOf(shard).Count));
        foreach (var shard in left) await score.RunAsync(shard, progress.Step, cancellation).ConfigureAwait(false);
    }
}
