using Ganhuo.Comparing;

namespace Ganhuo.Tests.Comparing.Folding;

public sealed class FoldingPassTests
{
    [Theory]
    [InlineData("走访农户317户，种下桃树。", "走访农户42户，种下桃树。")]
    [InlineData("桃树种在东沟第三排。", "桃树种在东沟第十二排。")]
    [InlineData("收入1,200.5元归集体。", "收入3元归集体。")]
    [InlineData("（一）桃树种在东沟。", "2.桃树种在东沟。")]
    [InlineData("一是桃树种在东沟。", "桃树种在东沟。")]
    [InlineData("全面清点桃树。", "周全清点桃树。")]
    [InlineData("种下**棵桃树。", "种下××棵桃树。")]
    public void Texts_that_differ_in_what_is_swapped_fold_to_the_same(string one, string other) =>
        Assert.Equal(new string(FoldedTexts.Fold(one).Folded.Symbols), new string(FoldedTexts.Fold(other).Folded.Symbols));

    [Theory]
    [InlineData("桃树种在东沟。", "桃树种在西沟。")]
    [InlineData("桃树种在东沟。", "种在东沟桃树。")]
    public void Texts_that_say_other_things_fold_to_others(string one, string other) =>
        Assert.NotEqual(new string(FoldedTexts.Fold(one).Folded.Symbols), new string(FoldedTexts.Fold(other).Folded.Symbols));

    [Fact]
    public void Every_symbol_stands_in_the_text_in_order()
    {
        var report = FoldedTexts.Fold("一、东沟的桃树\r\n一是今年种下１２００棵桃树，成活**棵。\r\n二是全面清点，以习近平新时代中国特色社会主义思想为指导。");
        var folded = report.Folded;
        var end = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            var span = folded.SpanOf(i);
            Assert.True(span.Start >= end && span.Length > 0, $"symbol {i} at {span}");
            end = span.End;
        }

        Assert.True(end <= folded.Text.Content.Length);
    }

    [Fact]
    public void Formula_is_marked_and_the_rest_is_not()
    {
        var folded = FoldedTexts.Fold("以习近平新时代中国特色社会主义思想为指导，东沟的桃树枯死六棵。").Folded;
        Assert.Contains(true, folded.InFormula.ToArray());
        Assert.False(folded.InFormula[^1]);
    }

    [Fact]
    public void Title_headings_and_lead_in_are_no_prose() =>
        Assert.Equal(0, FoldedTexts.Fold("青石镇2022年度工作总结\n现将有关情况报告如下。\n一、主要做法").Folded.Length);
}
