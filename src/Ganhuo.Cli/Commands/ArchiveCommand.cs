using System.CommandLine;
using Ganhuo.Cli.Archives;

namespace Ganhuo.Cli.Commands;

/// <summary>
/// <c>ganhuo archive plan|stats|merge|score|collect</c>: the steps of a scan one by one, for a scheduler to give out.
/// </summary>
internal static class ArchiveCommand
{
    public static Command Create() => new("archive", "分步扫描，供调度系统使用 the steps of a scan, for a scheduler")
    {
        Step("plan", "列出全部材料并分片 list every report and give it a shard", sharded: false, (steps, _, _, _) =>
        {
            Terminal.Out.WriteLine($"{steps.Plan.Reports.Count} reports, {steps.Plan.Shards} shards");
            return Task.FromResult(steps.Plan.Missing.IsEmpty ? ExitStatus.Done : ExitStatus.Trouble);
        }),
        Step("stats", "统计一个分片的共用表述 count what the units of a shard write", sharded: true,
            (steps, shard, _, cancellation) =>
        {
            steps.Count(shard, static () => { }, cancellation);
            return Done;
        }),
        Step("merge", "合并统计，定下画像 merge the counts into the frozen profile", sharded: false,
            (steps, _, jobs, cancellation) =>
        {
            steps.Merge(jobs, static () => { }, cancellation);
            return Done;
        }),
        Step("score", "分析一个分片 analyse a shard", sharded: true, async (steps, shard, jobs, cancellation) =>
        {
            using var score = steps.Score(jobs, cancellation);
            await score.RunAsync(shard, static () => { }, cancellation).ConfigureAwait(false);
            return ExitStatus.Done;
        }),
        Step("collect", "汇总结果 put the results together", sharded: false, (steps, _, _, cancellation) =>
        {
            steps.Collect(cancellation);
            return Done;
        }),
    };

    private static Task<int> Done => Task.FromResult(ExitStatus.Done);

    private static Command Step(
        string name, string description, bool sharded, Func<ArchiveSteps, int, int, CancellationToken, Task<int>> act)
    {
        var options = new ArchiveOptions();
        var shard = new Option<int>("--shard")
        {
            Description = "分片号，从0起 the shard, from 0",
            Required = sharded,
            CustomParser = OptionValue.Whole(0, ArchiveRun.MostShards - 1),
        };
        var command = new Command(name, description) { options.Paths };
        foreach (var option in options.All) command.Add(option);
        if (sharded) command.Add(shard);
        command.SetAction(async (parsed, cancellation) =>
        {
            var steps = ArchiveSteps.Begin(parsed, options, cancellation);
            var number = sharded ? parsed.GetValue(shard) : 0;
            if (number >= steps.Plan.Shards) throw new UsageException($"--shard {number}: 0–{steps.Plan.Shards - 1}");
            return await act(steps, number, parsed.GetValue(options.Jobs), cancellation).ConfigureAwait(false);
        });
        return command;
    }
}
