using Ganhuo.Detecting;
using Ganhuo.Text;

namespace Ganhuo.Tests.Text;

public sealed class ThousandsMarkTests
{
    [Theory]
    [InlineData("追回资金12，860元。", "12,860元")]
    [InlineData("惠及3，200人。", "3,200人")]
    [InlineData("全年支出1，234，567.89元。", "1,234,567.89元")]
    [InlineData("收入：４０，２８６万元。", "40,286万元")]
    [InlineData("粮食总产（62，000多吨）", "62,000多吨")]
    [InlineData("其中，6，600个左右", "6,600个")]
    [InlineData("上门为3，120户办证。", "3,120户")]
    public void Comma_between_groups_of_three_is_part_of_the_figure(string written, string expected) =>
        Assert.Contains(expected, Normal(written), StringComparison.Ordinal);

    [Theory]
    [InlineData("分别走访12，200，35户。")]
    [InlineData("分别为1，2，300人。")]
    [InlineData("会议在2021，2022年召开。")]
    [InlineData("建于2019，860户入住。")]
    [InlineData("分布在3，45，6组。")]
    [InlineData("排名第3，200人参评。")]
    [InlineData("见附表1，120户在册。")]
    [InlineData("综合得分98，120人参评。")]
    [InlineData("测评分：96，300人参加。")]
    [InlineData("1，200人参加培训。")]
    [InlineData("加强学习。\n2，300人参加培训。")]
    [InlineData("　　3，200人参加培训。")]
    [InlineData("增速为1.5，200家企业盈利。")]
    [InlineData("编号0，120人。")]
    [InlineData("编号A3，120人。")]
    [InlineData("合计12，860")]
    [InlineData("合计12，860，其余不变。")]
    [InlineData("合计12， 860元。")]
    [InlineData("合计12，8600元。")]
    [InlineData("自6，101年起")]
    [InlineData("共1，111，111，111，111，111元。")]
    public void Comma_of_a_list_an_ordinal_a_score_or_of_prose_is_left_apart(string written)
    {
        var commas = written.Count(c => c == '，');

        Assert.Equal(commas, Normal(written).Count(c => c == '，'));
    }

    [Theory]
    [InlineData("12，860")]
    [InlineData("12,860")]
    public void Figure_is_one_span_of_evidence_in_one_clause_as_it_was_written(string figure)
    {
        var analysis = ReportAnalyzer.Create().Analyze($"县医保局全年追回基金{figure}元，移送线索3件。");

        var money = Assert.Single(analysis.Evidence, e => e.Kind == EvidenceKind.Money);
        Assert.Equal(figure + "元", analysis.Source.TextOf(money.Span));
        Assert.Equal(2, analysis.Clauses.Length);
    }

    [Fact]
    public void A_line_of_nothing_but_groups_is_read_once_only()
    {
        var line = "共" + string.Join('，', Enumerable.Repeat("123", 200_000)) + "元";

        Assert.Equal(line, Normal(line));
    }

    private static string Normal(string written) => TextNormalizer.Normalize(new SourceText(written)).Content;
}
