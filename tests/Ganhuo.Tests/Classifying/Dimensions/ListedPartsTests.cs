namespace Ganhuo.Tests.Classifying.Dimensions;

public sealed class ListedPartsTests
{
    private const string Opening = "某县农机站2021年意识形态工作责任制落实情况报告\n站党支部抓领导、抓学习、抓阵地、抓舆情、抓队伍，现报告如下。\n一、主要做法\n";

    private const string Closing = "\n二、存在的问题\n宣传形式单一，下乡偏少。\n三、下一步打算\n三月底前每个股室办一期讲座。";

    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    private static readonly string[] Parts =
    [
        "（一）担子有人挑\n支部专题研究意识形态工作三次，书记与五个股室签订责任书，年底把履责情况写进述职报告。",
        "（二）原著有人读\n集中学习十六次，其中原原本本读六中全会决议三次，青年职工每人交一篇心得，缺课的补学。",
        "（三）阵地有人看\n审查讲座、展板二十一次，停用两处，公众号推文由专人先审后发，每周巡查一次。",
        "（四）苗头有人报\n设舆情信息员四名，处置网上不实传言三起，每季度会商一次，全部按时上报。",
        "（五）新人有人带\n新聘技术员先过思想政治关，一人暂缓，骨干带徒八对，两人受到县里表彰。",
    ];

    [Theory]
    [InlineData(2, "阵地管理")]
    [InlineData(3, "舆情研判")]
    public void Dimension_left_over_is_the_one_that_is_missing(int without, string missing)
    {
        var said = Analyzer.Analyze(Opening + string.Join('\n', Parts.Where((_, i) => i != without)) + Closing);
        Assert.Equal([missing], said.Dimensions.Where(d => !d.Present).Select(d => d.Name));
    }

    [Fact]
    public void Opening_that_names_no_list_promises_nothing()
    {
        var said = Analyzer.Analyze(Opening.Replace("抓领导、抓学习、抓阵地、抓舆情、抓队伍", "认真履行职责", StringComparison.Ordinal)
            + string.Join('\n', Parts[..4]) + Closing);
        Assert.NotEqual(["队伍建设"], said.Dimensions.Where(d => !d.Present).Select(d => d.Name));
    }
}
