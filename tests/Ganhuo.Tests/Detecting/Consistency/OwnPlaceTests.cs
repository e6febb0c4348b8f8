using Ganhuo.Detecting.Consistency;

namespace Ganhuo.Tests.Detecting.Consistency;

public sealed class OwnPlaceTests
{
    private static readonly DivisionTable Divisions = DivisionTable.LoadEmbedded();

    [Theory]
    [InlineData("中国铁道")]
    [InlineData("某某轨道")]
    [InlineData("永州市道")]
    [InlineData("街道")]
    [InlineData("")]
    [InlineData("中共")]
    public void Unit_that_ends_in_a_level_by_chance_is_read_without_harm(string unit) => Assert.NotNull(OwnPlace.Of(unit, Divisions));

    [Theory]
    [InlineData("中共柳州市委", "柳州市")]
    [InlineData("广州市天河区石牌街道党工委", "石牌街道")]
    public void Place_of_a_unit_is_the_last_it_names(string unit, string place) => Assert.Equal(place, OwnPlace.Of(unit, Divisions).Name);

    [Theory]
    [InlineData("通渭县市场监督管理局", "通渭县")]
    [InlineData("定西市市场监督管理局", "定西市")]
    [InlineData("柳州市水利局", "柳州市")]
    [InlineData("中共会宁县委", "会宁县")]
    [InlineData("甘肃省会宁县水务局", "会宁县")]
    [InlineData("会宁县柳林镇党委", "柳林镇")]
    [InlineData("第三人民医院", "")]
    public void The_last_division_of_a_name_is_where_the_unit_is(string unit, string expected) =>
        Assert.Equal(expected, OwnPlace.Of(unit, Divisions).Name);

    [Fact]
    public void A_township_is_in_the_county_named_before_it() =>
        Assert.Equal(["620422"], OwnPlace.Of("会宁县柳林镇党委", Divisions).Codes);
}
