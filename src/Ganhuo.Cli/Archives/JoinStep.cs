using System.Runtime.InteropServices;
using System.Text;
using Ganhuo.Cli.Outputs;
using Ganhuo.Comparing.Reuse;

namespace Ganhuo.Cli.Archives;

/// <summary>
/// The part of <c>merge</c> that finds who may have taken from whom: the fingerprints of all shards joined range by range,
/// and the possible sources of each report written for its shard. Neither postings nor votes are ever all in memory.
/// </summary>
internal sealed class JoinStep(ArchiveRun run, ArchivePlan plan, int jobs, Action step)
{
    private const int ReportsOfGroup = 128;
    private const int Batch = 8192;
    private const string ScratchBegin = ".votes.", ScratchEnd = ".tmp";

    /// <summary>How many times the step is called, from any thread.</summary>
    public static int Steps(ArchivePlan plan) => FingerprintRun.Ranges + plan.Shards;

    /// <summary>The files written, one a shard.</summary>
    public IReadOnlyList<string> Run(CancellationToken cancellation)
    {
        var scratch = Path.Combine(run.Folder, "join", $"{ScratchBegin}{Environment.ProcessId}{ScratchEnd}");
        foreach (var left in Scratch()) Directory.Delete(left, recursive: true);
        var (groupOf, groups) = Groups();
        using var spill = new VoteSpill(scratch, groupOf, groups.Count);
        Vote(spill, cancellation);
        var written = new List<string>();
        for (var shard = 0; shard < plan.Shards; shard++) written.Add(Write(shard, groups, spill, cancellation));
        return written;
    }

    // What a killed merge has left; a run merges in one place at a time.
    private string[] Scratch()
    {
        Directory.CreateDirectory(Path.Combine(run.Folder, "join"));
        return [.. Directory.GetDirectories(
                Path.Combine(run.Folder, "join"), ScratchBegin + "*" + ScratchEnd,
                new EnumerationOptions { AttributesToSkip = FileAttributes.ReparsePoint })
            .Where(f => Path.GetFileName(f)[ScratchBegin.Length..^ScratchEnd.Length].AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)];
    }

    // Groups of some hundred reports of one shard, shard after shard, so that a group can be held whatever the archive's size.
    private (int[] GroupOf, List<int> Shards) Groups()
    {
        var (groupOf, shards) = (new int[plan.Reports.Count], new List<int>());
        var (last, size) = (new int[plan.Shards], new int[plan.Shards]);
        for (var i = 0; i < groupOf.Length; i++)
        {
            var shard = plan.Reports.ShardOf(i);
            if (size[shard]++ % ReportsOfGroup == 0)
            {
                last[shard] = shards.Count;
                shards.Add(shard);
            }

            groupOf[i] = last[shard];
        }

        return (groupOf, shards);
    }

    private void Vote(VoteSpill spill, CancellationToken cancellation)
    {
        using var keys = new ComparedKeys(run, plan);
        var origins = keys.Origins();
        var runs = Prints().Select(f => FingerprintRun.Open(f, () => File.OpenRead(f))).ToList();
        InParallel.For(FingerprintRun.Ranges, jobs, cancellation, range =>
        {
            var votes = new List<ReuseVote>(Batch);
            new FingerprintJoin(runs, origins).Run(range, vote =>
            {
                votes.Add(vote);
                if (votes.Count < Batch) return;
                spill.Add(votes);
                votes.Clear();
            });
            spill.Add(votes);
            step();
        });
    }

    private IEnumerable<string> Prints() => Enumerable.Range(0, plan.Shards).SelectMany(shard => StepSeal.Require(
        run.StatisticsSeal(shard), ArchiveRun.StatisticsOf(shard),
        static f => f.EndsWith(ArchiveRun.PrintsExtension, StringComparison.Ordinal)));

    private string Write(int shard, List<int> groups, VoteSpill spill, CancellationToken cancellation)
    {
        var file = run.Candidates(shard);
        using var target = OutputTarget.ToFile(file, "candidates");
        using (var output = new BinaryWriter(new BufferedStream(target.Stream, 1 << 16), Encoding.UTF8, leaveOpen: true))
        {
            for (var group = 0; group < groups.Count; group++)
            {
                cancellation.ThrowIfCancellationRequested();
                if (groups[group] == shard) Append(spill.Read(group), output);
            }

            output.Flush();
        }

        target.Commit();
        step();
        return file;
    }

    private static void Append(List<ReuseVote> votes, BinaryWriter output)
    {
        var all = CollectionsMarshal.AsSpan(votes);
        for (var start = 0; start < all.Length;)
        {
            var end = start + 1;
            while (end < all.Length && all[end].Target == all[start].Target) end++;
            if (ReuseCandidates.Of(all[start..end]) is { IsEmpty: false } candidates)
                CandidateFile.Append(output, all[start].Target, candidates);
            start = end;
        }
    }
}
