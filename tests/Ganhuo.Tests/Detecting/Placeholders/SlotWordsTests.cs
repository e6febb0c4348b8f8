using Ganhuo.Detecting;

namespace Ganhuo.Tests.Detecting.Placeholders;

/// <summary>What the words beside a sign say of it.</summary>
public sealed class SlotWordsTests
{
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    [Theory]
    [InlineData("会同****开展联合演练三次。", "****", PlaceholderSlot.Organisation)]
    [InlineData("展柜采购由****出资，已经签约。", "****", PlaceholderSlot.Organisation)]
    [InlineData("监理单位为****，总监常驻工地。", "****", PlaceholderSlot.Organisation)]
    [InlineData("县领导批示：“******。”", "******", PlaceholderSlot.Clause)]
    [InlineData("修订《****实施细则》，自五月起施行。", "****", PlaceholderSlot.Title)]
    [InlineData("对刘××两次登门核对账目。", "××", PlaceholderSlot.Person)]
    [InlineData("申请执行人×××2016年迁往外县。", "×××", PlaceholderSlot.Person)]
    public void Word_beside_a_sign_says_what_is_missing(string text, string sign, PlaceholderSlot slot)
    {
        var found = Assert.Single(Analyzer.Analyze(text).Placeholders);
        Assert.Equal((sign, slot), (text[found.Span.Start..found.Span.End], found.Slot));
    }

    [Theory]
    [InlineData("全院平均住院日*为8.2天，比上年短。\n注：*平均住院日不含日间手术。")]
    [InlineData("供水合格率*为99.9%。\n*供水合格率按月抽检计算。")]
    [InlineData("（此处插入护岸现场照片2张）")]
    [InlineData("诉状中当事人统一写作“某某”即可。")]
    public void Sign_that_is_explained_or_spoken_of_is_none(string text) => Assert.Empty(Analyzer.Analyze(text).Placeholders);

    [Fact]
    public void Stars_before_two_units_set_nothing_in_bold() =>
        Assert.Equal(2, Analyzer.Analyze("监管进口货物**万吨、集装箱**万标箱，查验率稳定。").Placeholders.Length);
}
