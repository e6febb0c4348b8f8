namespace Ganhuo.Tests.Detecting.Structure.Counts;

public sealed class StatedProgressTests
{
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    [Theory]
    [InlineData("反馈问题25个，已完成18个，正在推进6个。", 1)]
    [InlineData("反馈问题25个。\n已完成18个，正在推进6个。", 1)]
    [InlineData("反馈问题24个，已完成18个，正在推进6个。", 0)]
    [InlineData("反馈问题٢٥个，已完成١٨个，正在推进٦个。", 0)]
    public void Parts_that_make_less_than_the_whole_are_found_and_other_digits_are_no_numbers(string text, int expected) =>
        Assert.Equal(expected, Analyzer.Analyze(text).Findings.Count(f => f.Rule.Id == "GH107"));
}
