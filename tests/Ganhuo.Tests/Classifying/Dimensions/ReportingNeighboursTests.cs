using Ganhuo.Classifying.Dimensions;
using Ganhuo.Structuring;

namespace Ganhuo.Tests.Classifying.Dimensions;

public sealed class ReportingNeighboursTests
{
    private const string Report =
        """
        某县水务局2022年度述职报告
        开头一段不在标题之下，只说明报告的由来和范围，供上级机关审阅。
        一、履职情况
        （一）学习
        全年集中学习十二次，到村讲课六场。
        （二）办事
        全年修通村道八公里，解决三个村饮水问题。
        （三）守纪
        没有接受宴请，没有插手工程。
        二、其他方面
        （一）欠账
        台账补记偏多，两次报晚了一个小时。
        （二）短板
        下乡偏少，三个村一年没有去过。
        """;

    private static readonly Outline Outline = Classified.Outlined(Report).Outline;

    [Theory]
    [InlineData("没有接受宴请", true)]
    [InlineData("全年修通村道", true)]
    [InlineData("下乡偏少", false)]
    [InlineData("开头一段", false)]
    public void Section_goes_with_most_of_those_beside_it(string words, bool reports)
    {
        var neighbours = new ReportingNeighbours(Outline,
            p => TextOf(p).StartsWith("全年", StringComparison.Ordinal) || TextOf(p).StartsWith("台账", StringComparison.Ordinal));
        var paragraph = Outline.Paragraphs.Single(p => TextOf(p.Index).StartsWith(words, StringComparison.Ordinal)).Index;
        Assert.Equal(reports, neighbours.MostReport(paragraph));
    }

    private static string TextOf(int paragraph) => Classified.Outlined(Report).Text.Slice(Outline.Paragraphs[paragraph].Span).ToString();
}
