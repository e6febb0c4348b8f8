namespace Ganhuo.Tests.Detecting.Placeholders;

public sealed class OwnWordsTests
{
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    [Theory]
    [InlineData("疏浚支渠多少公里。修复涵闸多少座，群众点赞。新打机井多少眼。带动多少户改种节水品种。", "多少 多少 多少 多少")]
    [InlineData("更换路灯几盏。\n粉刷外墙几平方米。\n垃圾清运率几%。\n争取资金几万元。\n这几天又来了几拨人，十几个。", "几 几 几 几")]
    [InlineData("化验水样00份，发放药剂00件，投入0.00万元，误差不超过0.00毫米。", "00 00 0.00")]
    [InlineData("审查合同（数）份，（数）月（数）日办结，标的（金额）万元，按（年限）计。", "（数） （数）月（数）日 （金额）")]
    [InlineData("验收于2026年00月00日完成。", "00月00日")]
    public void Word_put_for_figure_after_figure_means_one_wherever_a_figure_is_due(string text, string found) =>
        Assert.Equal(found.Split(' '), Found(text));

    [Theory]
    [InlineData("跑了多少趟、磨了多少嘴，没人数过。一年下来报销多少元，群众心里有数。究竟有多少户漏报，还不清楚。来访多少人次，无论多少，一律当面答复。")]
    [InlineData("请教过几次。\n连着加了几天班。\n修好几处。\n剩下几户。\n前后来了几趟。")]
    [InlineData("筹资几万元。\n修堰几十座。\n过去几年，收成不好。\n换下旧泵几台。\n歇了几天。")]
    [InlineData("栽树多少棵，活了多少棵？这一问把人问住了。")]
    [InlineData("偏差为0.00毫米，批准号0013、0100。")]
    public void Words_of_prose_stay_words(string text) => Assert.Empty(Found(text));

    [Fact]
    public void Word_put_for_figures_and_a_sign_are_two_hands()
    {
        const string text = "植树多少亩。管护林道多少公里。补种苗木多少株。巡山**次。联系某某村。";
        var finding = Assert.Single(Analyzer.Analyze(text).Findings, f => f.Rule.Id == "GH206");
        Assert.Equal("**", text[finding.Span.Start..finding.Span.End]);
    }

    private static string[] Found(string text) =>
        [.. Analyzer.Analyze(text).Placeholders.Select(p => text[p.Span.Start..p.Span.End])];
}
