using Ganhuo.Detecting.Consistency;
using Ganhuo.Text;

namespace Ganhuo.Tests.Detecting.Consistency;

public sealed class CountedFigureTests
{
    [Theory]
    [InlineData(12000, 1000, 12034, 1, true)]
    [InlineData(12000, 1000, 13500, 1, false)]
    [InlineData(4127, 1, 4128, 1, false)]
    [InlineData(3, 1, 3, 1, true)]
    public void Figures_agree_as_far_as_the_rougher_is_written(double one, double precision, double other, double otherPrecision,
        bool agree) =>
        Assert.Equal(agree, Of(one, precision, "").Agrees(Of(other, otherPrecision, "")));

    [Theory]
    [InlineData("4127", "4217", true)]
    [InlineData("126", "162", true)]
    [InlineData("12", "21", false)]
    [InlineData("412", "4120", false)]
    [InlineData("417", "418", false)]
    public void Digits_in_another_order_are_swapped_from_three_on(string one, string other, bool swapped) =>
        Assert.Equal(swapped, Of(1, 1, one).IsSwapped(Of(2, 1, other)));

    private static CountedFigure Of(double value, double precision, string digits) =>
        new("k", value, precision, digits, new TextSpan(0, 1), 0, false);
}
