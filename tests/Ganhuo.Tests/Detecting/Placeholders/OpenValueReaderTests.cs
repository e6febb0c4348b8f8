using Ganhuo.Detecting;

namespace Ganhuo.Tests.Detecting.Placeholders;

/// <summary>Words in the place of a value, in sentences that no model has read.</summary>
public sealed class OpenValueReaderTests
{
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    [Theory]
    [InlineData("全年清淤河道回头填公里，投工两万个。", "回头填", PlaceholderSlot.Count)]
    [InlineData("规模以上工业增加值增长待统计局定%，居全省前列。", "待统计局定", PlaceholderSlot.Percent)]
    [InlineData("共争取上级补助财政核后填万元。", "财政核后填", PlaceholderSlot.Money)]
    [InlineData("联系人：换届后再定", "换届后再定", PlaceholderSlot.Person)]
    public void Words_that_put_a_value_off_are_a_slot(string text, string words, PlaceholderSlot slot)
    {
        var found = Assert.Single(Analyzer.Analyze(text).Placeholders);
        Assert.Equal((words, slot, PlaceholderKind.Unfilled), (text[found.Span.Start..found.Span.End], found.Slot, found.Kind));
    }

    [Theory]
    [InlineData("对排查出的隐患逐条建账，按月核查上报。")]
    [InlineData("联系人：李建国")]
    [InlineData("全镇危房改造补助按户核定，当年发放到人。")]
    [InlineData("印发《村级统计数字核查办法》，从严审核各村上报材料。")]
    public void Same_words_in_use_are_none(string text) => Assert.Empty(Analyzer.Analyze(text).Placeholders);

    [Fact]
    public void Slots_shown_by_signs_and_by_words_stand_in_the_order_of_the_text()
    {
        const string text = "查处问题**个，修复管网等施工队报公里，投入XX万元，惠及群众村里在统计人次。";
        var spans = Analyzer.Analyze(text).Placeholders.Select(p => p.Span).ToList();
        Assert.True(spans.Count >= 3);
        Assert.Equal(spans.Order(), spans);
        Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
    }
}
