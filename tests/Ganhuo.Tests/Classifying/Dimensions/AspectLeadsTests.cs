namespace Ganhuo.Tests.Classifying.Dimensions;

public sealed class AspectLeadsTests
{
    private const string Opening = "县渔政大队党支部班子2023年主题教育专题民主生活会对照检查材料\n"
        + "会前征求意见17条，班子逐条认领。下面报告查摆情况。\n主要问题有这些。";

    private const string Closing = "\n以上问题，根子在于主观世界改造抓得不紧，怕得罪船东。\n"
        + "下一步，支部书记每月上船一次，禁渔期值班表五月底前公示，油料账由纪检委员按季核对。";

    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    private static readonly string[] Said =
    [
        "理论学习上，两次读书班都拿渔船年检顶了课，讨论稿是文书代写的。",
        "政治素质上，休渔令传达晚了四天，没有向县局报告原因。",
        "能力本领方面，新配的雷达跟踪仪只有一个人会用，夜里追丢过两条船。",
        "担当作为方面，涉渔“三无”船只清理从三月推到九月，谁也不肯先签字。",
        "工作作风上，下港口多挑天晴的日子，北埠码头一年没去过。",
        "廉洁自律方面，油卡由驾驶员自己保管，多加的四十升说不清去向。",
    ];

    [Fact]
    public void Each_sentence_that_opens_with_an_aspect_tells_it_and_no_more()
    {
        var text = Opening + string.Concat(Said) + Closing;
        var dimensions = Analyzer.Analyze(text).Dimensions;
        Assert.Equal(Said.Length, dimensions.Length);
        Assert.All(dimensions, d => Assert.True(d.Present));
        Assert.All(dimensions.Zip(Said), d => Assert.Equal(d.Second.Count(char.IsLetterOrDigit), d.First.Characters));
    }

    [Theory]
    [InlineData(2, "能力本领")]
    [InlineData(4, "工作作风")]
    public void Aspect_that_opens_no_sentence_is_missing(int without, string missing) =>
        Assert.Equal([missing], Missing(Said.Where((_, i) => i != without)));

    [Fact]
    public void Sentence_that_opens_with_another_name_is_for_the_aspect_that_is_left() =>
        Assert.Empty(Missing(Said.Select(s => s.Replace("担当作为", "敢于碰硬", StringComparison.Ordinal))));

    private static IEnumerable<string> Missing(IEnumerable<string> said) =>
        Analyzer.Analyze(Opening + string.Concat(said) + Closing).Dimensions.Where(d => !d.Present).Select(d => d.Name);
}
