using Ganhuo.Text;

namespace Ganhuo.Tests;

public sealed class SourceReportTests
{
    [Fact]
    public void Report_with_neither_analysis_nor_reason_or_with_both_is_refused()
    {
        var analysis = ReportAnalyzer.Create().Analyze("总结");

        Assert.Throws<ArgumentException>(() => new SourceReport("a", null, null));
        Assert.Throws<ArgumentException>(() => new SourceReport("a", analysis, new Bilingual("坏", "bad")));
        Assert.Same(analysis, new SourceReport("a", analysis, null).Analysis);
    }
}
