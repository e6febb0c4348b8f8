using System.Collections.Immutable;
using Ganhuo.Detecting;

namespace Ganhuo.Tests.Detecting.Correspondence;

public sealed class LinkFinderTests
{
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    [Theory]
    [InlineData("资金拨付慢得很，380万元压在账上没有动。", "安排260万元更换办公楼的空调和地毯。")]
    [InlineData("渠道年久失修，12公里没有衬砌，漏水漏得厉害。", "购买巡逻快艇两艘，沿湖每天跑30公里。")]
    [InlineData("值守十分松散，夜里停了6小时没有人发现。", "请设计院老师来讲课，共计讲了12小时。")]
    [InlineData("电话经常漏接，三家农户找上门来讨说法。", "组织职工观看影片，请三家影院轮流放。")]
    [InlineData("资金拨付慢得很，水利局的账压着没有动。", "更换办公楼的空调和地毯，水利局付款。")]
    public void Units_of_figures_and_the_name_of_who_reports_are_nothing_in_common(string problem, string measure)
    {
        Assert.Empty(Linked(problem, measure).SelectMany(l => l.Shared));
        Assert.NotEmpty(Linked(problem + "护栏断了三处。", measure + "断裂的护栏换成新的。").SelectMany(l => l.Shared));
    }

    [Fact]
    public void What_nearly_every_part_speaks_of_is_nothing_in_common()
    {
        var linked = Linked(
            "（一）泵站值守松，夜里没有人。\n（二）泵站图纸丢了，检修全凭记忆。\n（三）泵站院墙塌了一段，牛羊进出。",
            "（一）泵站夜里值守改为两人。\n（二）泵站图纸请设计院重绘。\n（三）泵站食堂换了厨师，添两样菜。");

        Assert.Equal([(5, 9), (6, 10)], linked.Select(l => (l.Problem, l.Measure!.Value)));
        Assert.DoesNotContain("泵站", linked.SelectMany(l => l.Shared));
    }

    private static ImmutableArray<ReportLink> Linked(string problem, string measure) => Analyzer.Analyze(
        $"青石县水利局2023年度工作总结\n青石县水利局全年清淤。\n一、工作情况\n河道清淤已经完成。\n二、存在的问题\n{problem}\n三、下一步打算\n{measure}").Links;
}
