using FsCheck;
using FsCheck.Fluent;
using Ganhuo.Scoring;

namespace Ganhuo.Tests.Scoring;

public sealed class LevelBoundsTests
{
    private static readonly LevelBounds Bounds = new(85, 50, 30, 2);

    [Theory]
    [InlineData(100, 3, 0)]
    [InlineData(60, 1, 1)]
    [InlineData(35, 2, 1)]
    [InlineData(35, 1, 2)]
    [InlineData(5, 1, 2)]
    [InlineData(40, 0, 3)]
    public void Level_follows_score_and_facts(double score, int facts, int level) =>
        Assert.Equal(level, Bounds.Of(score, facts, hasSlot: false));

    [Fact]
    public void A_slot_lifts_a_paragraph_without_facts_to_two() => Assert.Equal(2, Bounds.Of(0, 0, hasSlot: true));

    [Fact]
    public void A_lower_score_or_fewer_facts_never_make_a_better_level() => Prop.ForAll(
        Gen.Choose(0, 100).ToArbitrary(), Gen.Choose(0, 100).ToArbitrary(), Gen.Choose(0, 9).ToArbitrary(),
        (score, drop, facts) =>
        {
            var level = Bounds.Of(score, facts, false);
            return Bounds.Of(Math.Max(0, score - drop), facts, false) >= level
                && Bounds.Of(score, Math.Max(0, facts - 1), false) >= level;
        }).QuickCheckThrowOnFailure();
}
