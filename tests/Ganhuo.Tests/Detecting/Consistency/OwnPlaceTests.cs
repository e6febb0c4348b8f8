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
}
