using System.Text;

namespace Ganhuo.Benchmarks.Peers;

/// <summary>
/// Reports scanned in memory, from UTF-8 bytes: the fast path in turn with the framework's transcoding of the same bytes,
/// which is the least anything can cost, and with our own full analysis.
/// </summary>
internal static class ScanRace
{
    internal const string FairPlay = """
        Transcoding only turns bytes into UTF-16 and is the floor, not a peer. The fast path and the full analysis are asserted
        to give each report the same score, composition and placeholders before they are timed. "ours" is the fast path in
        every row, so a ratio below 1 says how far it is from the floor and one above 1 how much it is ahead.
        """;

    private const int ReportCharacters = 3300;

    internal static IReadOnlyList<Row> Run(Arguments arguments, string text)
    {
        byte[][] reports = [.. Reports(text).Select(Encoding.UTF8.GetBytes)];
        double megabytes = reports.Sum(r => (double)r.Length) / 1e6;
        var (scanner, analyzer) = (BulkScanner.Create(), ReportAnalyzer.Create());
        foreach (byte[] report in reports) RequireSame(scanner.Scan(report), analyzer.Analyze(Encoding.UTF8.GetString(report)));
        string job = $"{reports.Length} reports of {ReportCharacters} characters";
        return
        [
            Race(arguments, job, ".NET, Encoding.UTF8.GetString", megabytes, () => Transcode(reports), () => Scan(scanner, reports)),
            Race(arguments, job, "our full analysis", megabytes, () => Analyze(analyzer, reports), () => Scan(scanner, reports)),
            Race(arguments, job, Allocated(scanner, reports), megabytes, () => Scan(scanner, reports), () => Scan(scanner, reports)),
        ];
    }

    private static Row Race(Arguments arguments, string job, string engine, double megabytes, Action peer, Action ours)
    {
        List<double> theirs = [], rates = [];
        for (int round = -1; round < arguments.Rounds; round++)
        {
            double first = megabytes / CpuClock.Time(ours), other = megabytes / CpuClock.Time(peer),
                second = megabytes / CpuClock.Time(ours);
            if (round < 0) continue;
            theirs.Add(other);
            rates.AddRange([first, second]);
        }

        return new Row(job, engine, Comparison.Median(theirs), Comparison.Median(rates), "the same scores");
    }

    private static IEnumerable<string> Reports(string text)
    {
        for (int at = 0; at + ReportCharacters <= text.Length; at += ReportCharacters) yield return text.Substring(at, ReportCharacters);
    }

    private static void RequireSame(TriageResult fast, ReportAnalysis full)
    {
        if (fast.Score.Score != full.Score.Score || fast.Score.Composition != full.Score.Composition
            || !fast.Placeholders.SequenceEqual(full.Placeholders))
            throw new InvalidOperationException($"the fast path gives another answer: {fast.Score.Score} against {full.Score.Score}");
    }

    private static string Allocated(BulkScanner scanner, byte[][] reports)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Scan(scanner, reports);
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        return FormattableString.Invariant($"ours against itself; {(double)bytes / reports.Sum(r => r.Length):f1} bytes allocated a byte");
    }

    private static void Transcode(byte[][] reports)
    {
        foreach (byte[] report in reports) _ = Encoding.UTF8.GetString(report);
    }

    private static void Scan(BulkScanner scanner, byte[][] reports)
    {
        foreach (byte[] report in reports) _ = scanner.Scan(report);
    }

    private static void Analyze(ReportAnalyzer analyzer, byte[][] reports)
    {
        foreach (byte[] report in reports) _ = analyzer.Analyze(Encoding.UTF8.GetString(report));
    }
}
