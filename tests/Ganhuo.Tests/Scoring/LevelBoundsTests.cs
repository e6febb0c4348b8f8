using FsCheck;
using FsCheck.Fluent;
using Ganhuo.Scoring;

namespace Ganhuo.Tests.Scoring;

public sealed class LevelBoundsTests
{
    private static readonly LevelBounds Bounds = new(0.5, 85, 50, 30, 2);

    [Theory]
    [InlineData(100, 3, 0)]
    [InlineData(60, 1, 1)]
    [InlineData(35, 2, 1)]
    [InlineData(35, 1, 2)]
    [InlineData(5, 1, 2)]
    [InlineData(40, 0, 3)]
    public void Level_follows_score_and_facts(double score, int facts, int level) =>
        Assert.Equal(level, Bounds.Of(score, 0, facts, hasSlot: false));

    [Fact]
    public void A_told_clause_put_for_a_formula_is_never_worse_and_a_formula_for_it_never_better() => Prop.ForAll(
        Gen.Choose(0, 60).ToArbitrary(), Gen.Choose(0, 40).ToArbitrary(), Gen.Choose(1, 9).ToArbitrary(),
        (score, share, facts) => Bounds.Of(score + share, share / 100.0, facts + 1, false) <= Bounds.Of(score, 0, facts, false))
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.2, 1)]
    [InlineData(0.9, 2)]
    public void What_is_only_told_carries_less(double told, int level) => Assert.Equal(level, Bounds.Of(90, told, 1, hasSlot: false));

    [Fact]
    public void A_slot_lifts_a_paragraph_without_facts_to_two() => Assert.Equal(2, Bounds.Of(0, 0, 0, hasSlot: true));

    [Fact]
    public void A_lower_score_or_fewer_facts_never_make_a_better_level() => Prop.ForAll(
        Gen.Choose(0, 100).Two().ToArbitrary(), Gen.Choose(0, 100).ToArbitrary(), Gen.Choose(0, 9).ToArbitrary(),
        (scoreAndDrop, toldPercent, facts) =>
        {
            var (score, drop) = scoreAndDrop;
            var told = Math.Min(toldPercent, score) / 100.0;
            var level = Bounds.Of(score, told, facts, false);
            return Bounds.Of(Math.Max(0, score - drop), told, facts, false) >= level
                && Bounds.Of(score, Math.Min(1, told + (drop / 100.0)), facts, false) >= level
                && Bounds.Of(score, told, Math.Max(0, facts - 1), false) >= level;
        }).QuickCheckThrowOnFailure();
}
