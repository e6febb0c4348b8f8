namespace Ganhuo.Tests.Detecting.Slots;

public sealed class SlotWordingTests
{
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    [Theory]
    [InlineData("全年召开会议**次。", "“全年召开会议**次”")]
    [InlineData("今年以来，全年召开会议**次，反响很好。", "“全年召开会议**次”")]
    [InlineData("制定年度计划、月度安排和工作清单、培训方案，组织干部、职工、学员、家属培训**次、考试一次。", "“职工、学员、家属培训**次、考试一次”")]
    [InlineData("镇里先后组织机关干部下沉网格走访慰问困难群众**户并逐一建立联系卡片。", "“…干部下沉网格走访慰问困难群众**户并逐一建立联系…”")]
    [InlineData("群众对镇村两级干部作风测评为“好”的占**%并连续三次全县“位居第一”。", "“…两级干部作风测评为“好”的占**%并连续三次全县…”")]
    public void Place_is_quoted_whole_or_shows_where_it_is_cut(string text, string place) =>
        Assert.StartsWith(place, Analyzer.Analyze(text).Findings.First(f => f.Rule.Id == "GH201").Message.Chinese,
            StringComparison.Ordinal);
}
