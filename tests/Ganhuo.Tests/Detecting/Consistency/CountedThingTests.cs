using Ganhuo.Detecting.Consistency;

namespace Ganhuo.Tests.Detecting.Consistency;

public sealed class CountedThingTests
{
    [Theory]
    [InlineData("召开党组会议", "次", "")]
    [InlineData("召开", "次", "党组会议")]
    [InlineData("党组会议召开", "次", "")]
    [InlineData("虽然召开", "次", "党组会")]
    public void Word_order_does_not_make_another_thing(string before, string unit, string after) =>
        Assert.Equal("召开 党组会 次", CountedThing.KeyOf(before, unit, after));

    [Theory]
    [InlineData("召开支部会议", "次", "")]
    [InlineData("召开党组会议", "场", "")]
    [InlineData("列席党组会议", "次", "")]
    public void Another_noun_unit_or_verb_does(string before, string unit, string after) =>
        Assert.NotEqual("召开 党组会 次", CountedThing.KeyOf(before, unit, after));
}
