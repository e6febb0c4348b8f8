using System.Text;
using Ganhuo.Comparing.Reuse;

namespace Ganhuo.Cli.Archives;

/// <summary>Tells the analyzer, when the turn of a report comes, what the join found it may have been taken from.</summary>
internal sealed class PossibleSources : IDisposable
{
    // Some thirty kilobytes each where the text was read too: what one report was taken from, the next was often taken from as well.
    private const int MostLoaded = 512;

    private readonly ArchiveRun run;
    private readonly ArchivePlan plan;
    private readonly ComparedKeys keys;
    private readonly EarlierYears years;

    public PossibleSources(ArchiveRun run, ArchivePlan plan, PlannedTexts texts, CancellationToken cancellation)
    {
        (this.run, this.plan, keys) = (run, plan, new ComparedKeys(run, plan));
        years = new EarlierYears(keys);
        Reports = new JoinedReports(new ComparedReportCache(number => keys.Load(number, texts, cancellation), MostLoaded).Get);
    }

    public JoinedReports Reports { get; }

    public void Dispose() => keys.Dispose();

    /// <summary>The row with what became of the report since the unit's report before.</summary>
    public ReportRow WithChange(ReportRow row, int report) => years.ChangeOf(report) is { } change
        ? row with { Before = plan.Reports.SourceOf(years.Before(report)),
        Change = [.. change.Select(c => double.IsNaN(c) ? (double?)null : Math.Round(c, 4))] }
        : row;

    /// <summary>Hands the reports of a shard on, each announced before it is.</summary>
    /// <exception cref="UsageException">The shard's possible sources are not there, or damaged.</exception>
    public IEnumerable<T> Announce<T>(int shard, IEnumerable<T> reports)
    {
        var file = run.Candidates(shard);
        StepSeal.Require(run.MergeSeal, ArchiveRun.Merging, f => f == file);
        using var input = new BinaryReader(File.OpenRead(file), Encoding.UTF8);
        using var found = CandidateFile.Read(input).GetEnumerator();
        var more = found.MoveNext();
        foreach (var (report, number) in reports.Zip(plan.NumbersOf(shard)))
        {
            if (more && found.Current.Target == number)
            {
                Reports.Expect(plan.Reports.SourceOf(number), keys.PrintOf(number), found.Current.Candidates);
                more = found.MoveNext();
            }

            yield return report;
        }
    }
}
