using System.Globalization;
using Ganhuo.Tests.Architecture;

namespace Ganhuo.Tests.Contracts;

/// <summary>
/// What the fast path allocates for every byte it is given. The corpus is short paragraphs under many headings, of which
/// much is said: most of what is counted here is what is handed out. Running text costs less than half.
/// </summary>
public sealed class FastPathAllocationTests
{
    private const double Most = 34;

    private static readonly BulkScanner Scanner = BulkScanner.Create();

    // Every report is scanned before anything is counted: what is kept from one to the next is not of any of them.
    [Fact]
    public void Scanning_the_corpus_costs_a_bounded_number_of_bytes_a_byte()
    {
        byte[][] reports = [.. FastPathContractTests.Reports.Select(r => File.ReadAllBytes(Repository.Path(r.Data)))];
        foreach (var report in reports) _ = Scanner.Scan(report);
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var report in reports) _ = Scanner.Scan(report);
        var allocated = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / reports.Sum(r => (double)r.Length);
        Assert.True(allocated <= Most, string.Create(CultureInfo.InvariantCulture, $"{allocated:0.0} bytes a byte, more than {Most}"));
    }
}
