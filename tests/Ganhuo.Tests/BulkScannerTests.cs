using Ganhuo.Classifying;
using Ganhuo.Text;

namespace Ganhuo.Tests;

public sealed class BulkScannerTests
{
    private const string Text = "一、工作情况\n全年召开会议**次，培训干部120人次。\n";

    private static readonly BulkScanner Scanner = BulkScanner.Create();

    [Fact]
    public void Scan_of_a_string_is_that_of_its_text_and_of_its_bytes()
    {
        var expected = Scanner.Scan(new SourceText(Text));

        Assert.Equal(expected.Score, Scanner.Scan(Text).Score);
        Assert.Equal(expected.Score,
            Scanner.Scan(System.Text.Encoding.Unicode.GetPreamble().Concat(System.Text.Encoding.Unicode.GetBytes(Text)).ToArray()).Score);
    }

    // What a scan shows is there, and what only an analysis shows is not worked out; the tool asks for both.
    [Fact]
    public void A_scan_leaves_out_what_it_does_not_show_and_the_tool_still_gets_it()
    {
        var scanned = Scanner.Scan(Text);
        var detailed = Assert.Single(Scanner.AnalyzeManyAsync([ReportSource.FromText("a", Text)], null, default)
            .ToBlockingEnumerable()).Analysis!;

        Assert.Equal(scanned.Score, detailed.Score);
        Assert.Equal(scanned.Placeholders, detailed.Placeholders);
        Assert.Equal(scanned.Evidence, detailed.Evidence);
        Assert.Equal(scanned.Sections, detailed.Sections);
        Assert.Equal(2, detailed.Paragraphs.Length);
        Assert.Contains(detailed.Clauses, c => c.Because == "count **");
    }

    [Fact]
    public void A_number_struck_out_costs_score_in_both_paths()
    {
        const string whole = "青石镇2023年工作总结\n一、主要工作\n对重点区域进行了两轮整治，整改隐患36处。";
        var struck = whole.Replace("两轮", "轮", StringComparison.Ordinal);
        Assert.True(Scanner.Scan(struck).Score.Score < Scanner.Scan(whole).Score.Score);
        Assert.Equal(ReportAnalyzer.Create().Analyze(struck).Score, Scanner.Scan(struck).Score);
    }

    [Fact]
    public void Scan_can_be_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => Scanner.Scan(Text, null, new CancellationToken(canceled: true)));

    [Fact]
    public void Scan_refuses_a_type_it_does_not_know() =>
        Assert.Throws<ArgumentException>(() => Scanner.Scan(Text, new ReportContext { Type = "nope" }));

    [Fact]
    public async Task Scan_many_says_of_each_source_what_a_scan_says_or_why_not()
    {
        ReportSource[] sources = [ReportSource.FromText("a", Text), new("b", _ => ReadOutcome.Unreadable(new Bilingual("坏", "bad")))];
        var one = await Scanner.ScanManyAsync(sources).ToListAsync();
        var other = await Scanner.ScanManyAsync(sources.ToAsyncEnumerable()).ToListAsync();

        foreach (var scanned in new[] { one, other })
        {
            Assert.Equal(["a", "b"], scanned.Select(s => s.Source));
            Assert.Equal(Scanner.Scan(Text).Score, scanned[0].Triage!.Score);
            Assert.Null(scanned[0].Unreadable);
            Assert.Null(scanned[1].Triage);
            Assert.Equal("bad", scanned[1].Unreadable!.Value.English);
        }
    }
}
