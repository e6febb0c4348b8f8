namespace Ganhuo.Cli.Archives;

/// <summary>
/// Memory between the steps of a run and between its shards. Each leaves behind what the next has no use for; the collector, which
/// looks at how fast they allocate, would take it up late, and the peak of a scan would be that of two of them together.
/// </summary>
internal static class StepMemory
{
    // Smaller archives leave too little to be worth a pause.
    private const int FewestReports = 2000;

    /// <summary>Gives back what the step before has left, where the archive is large.</summary>
    public static void Settle(ArchivePlan plan)
    {
        if (plan.Reports.Count >= FewestReports)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
