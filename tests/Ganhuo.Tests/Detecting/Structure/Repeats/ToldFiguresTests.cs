using Ganhuo.Detecting.Structure;
using Ganhuo.Detecting.Structure.Repeats;

namespace Ganhuo.Tests.Detecting.Structure.Repeats;

public sealed class ToldFiguresTests
{
    [Theory]
    [InlineData("铅封247台", "二百四十七台全部铅封", 6, 0)]
    [InlineData("投入3.3亿元", "三亿三千万元都已投入", 4, 0)]
    [InlineData("修路50公里", "修了五十公里", 2, 0)]
    [InlineData("两名医生", "派来医生两名", 1, 0)]
    [InlineData("演出28场", "演出34场", 0, 4)]
    [InlineData("46户中的12户", "12户", 4, 4)]
    [InlineData("12户，又12户", "12户", 4, 0)]
    public void Figures_are_held_against_one_another_by_value(string shorter, string longer, int shared, int missing) =>
        Assert.Equal(new FigureAgreement(shared, missing), ToldFigures.Agreement(shorter, longer));

    [Theory]
    [InlineData("2023年走访群众")]
    [InlineData("二〇二三年走访群众")]
    [InlineData("一是走访，二是座谈，三要回访")]
    [InlineData("数百人参加，几十人发言")]
    [InlineData("一次走访")]
    [InlineData("万元户")]
    public void Years_points_and_numbers_nobody_counted_are_no_figures(string text) =>
        Assert.Equal(new FigureAgreement(0, 0), ToldFigures.Agreement(text, "没有"));

    [Fact]
    public void More_figures_that_agree_outweigh_one_that_does_not()
    {
        Assert.True(new FigureAgreement(5, 4).Holds);
        Assert.False(new FigureAgreement(4, 4).Holds);
        Assert.True(new FigureAgreement(0, 0).Holds);
        Assert.False(new FigureAgreement(8, 4).IsNearlyWhole);
        Assert.True(new FigureAgreement(9, 4).IsNearlyWhole);
    }
}
