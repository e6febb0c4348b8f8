namespace Ganhuo.Tests.Detecting.Structure.Counts;

public sealed class StatedAmountsTests
{
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    [Theory]
    [InlineData("到位资金1.2亿元，其中省级7000万元、市级4000万元、县级2000万元。", 1)]
    [InlineData("到位资金1.2亿元，其中省级7000万元、市级4000万元、县级1000万元。", 0)]
    [InlineData("物资点共十七处，其中镇级九处、村级五处、企业四处。", 1)]
    [InlineData("物资点共十七处，其中镇级九处、村级五处、企业三处。", 0)]
    [InlineData("审办事项36件，其中主诉21起、被诉13起、仲裁3起。", 1)]
    public void Parts_are_held_to_their_whole_in_any_unit_and_either_numerals(string text, int expected) =>
        Assert.Equal(expected, Count(text));

    [Theory]
    [InlineData("委派案件1206件，调解成功743件。\n调解成功率为66.1%。", 1)]
    [InlineData("委派案件1206件，调解成功743件。\n调解成功率为61.6%。", 0)]
    [InlineData("办结209件，满意率97.6%；收到212件。", 0)]
    [InlineData("应到54人，实到51人，到会率96.4%。", 1)]
    [InlineData("应到54人，实到51人，到会率94.4%。", 0)]
    public void A_rate_is_held_to_the_numbers_its_words_name(string text, int expected) => Assert.Equal(expected, Count(text));

    [Theory]
    [InlineData("参训人员由120人增加到150人，增长35%。", 1)]
    [InlineData("参训人员由120人增加到150人，增长25%。", 0)]
    [InlineData("今年来访同比增长25%，接待150人。", 0)]
    public void Growth_is_held_to_both_years(string text, int expected) => Assert.Equal(expected, Count(text));

    [Fact]
    public void The_parts_of_a_sum_are_related_to_its_finding()
    {
        var finding = Assert.Single(Analyzer.Analyze("到位资金90万元，其中省级50万元、市级30万元、县级15万元。").Findings, f => f.Rule.Id == "GH107");
        Assert.Equal(3, finding.Related.Length);
    }

    private static int Count(string text) => Analyzer.Analyze(text).Findings.Count(f => f.Rule.Id == "GH107");
}
