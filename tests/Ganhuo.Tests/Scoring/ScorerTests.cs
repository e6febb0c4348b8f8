using FsCheck;
using FsCheck.Fluent;
using Ganhuo.Detecting;
using Ganhuo.Scoring;
using Ganhuo.Tests.Detecting;

namespace Ganhuo.Tests.Scoring;

public sealed class ScorerTests
{
    private static readonly string[] Facts =
        ["走访商户213家,", "拨付50万元,", "3月15日召开听证会,", "办结率98%,", "印发《河道保洁办法》,", "2023年6月底前由副局长王建国牵头完成,"];

    private static readonly string[] Formulas =
        ["做到“两个维护”,", "进一步提高政治站位,", "不断开创工作新局面,", "深入学习贯彻习近平新时代中国特色社会主义思想,"];

    private static readonly string[] Plains = ["雨天巷口容易积水,", "大家的想法不太一样,"];

    private static readonly Gen<string> Clause = Gen.Elements(Facts.Concat(Formulas).Concat(Plains).Concat(["帮扶群众**户,"]));

    private static readonly Arbitrary<string[]> Clauses =
        Clause.ArrayOf().Where(c => c.Length is > 0 and < 12).ToArbitrary();

    [Fact]
    public void Score_of_an_empty_report_is_zero_with_finite_measures()
    {
        var score = Staged.Score("");
        Assert.Equal(0, score.Score);
        Assert.Equal(default, score.Composition);
        Assert.All(score.Measures.Values, v => Assert.Equal(0, v));
    }

    [Fact]
    public void Shares_add_to_one() => Prop.ForAll(Clauses, clauses =>
    {
        var c = Score(string.Concat(clauses)).Composition;
        return Math.Abs(c.Concrete + c.Plain + c.Required + c.Boilerplate + c.Unfilled - 1) < 1e-9;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Components_add_to_the_score() => Prop.ForAll(Clauses, clauses =>
    {
        var score = Score(string.Concat(clauses));
        return Math.Abs(score.Components.Sum(c => c.Points) - score.Score) < 1e-9;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Putting_a_formula_for_a_concrete_clause_never_raises_the_score() =>
        Prop.ForAll(Clauses, Gen.Elements(Facts).ToArbitrary(), Gen.Elements(Formulas).ToArbitrary(), (clauses, fact, formula) =>
        {
            var rest = string.Concat(clauses);
            return Score(rest + formula).Score <= Score(rest + fact).Score + 1e-9;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Putting_a_slot_for_a_value_never_raises_the_score() => Prop.ForAll(Clauses, clauses =>
    {
        var rest = string.Concat(clauses);
        return Score(rest + "走访商户**家,").Score <= Score(rest + "走访商户3家,").Score + 1e-9
            && Score(rest + "走访商户【待补充具体数量】家,", "【待补充具体数量】").Score <= Score(rest + "走访商户3家,").Score + 1e-9;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Reordering_paragraphs_changes_nothing_but_the_order() => Prop.ForAll(Clauses, clauses =>
    {
        var forward = Score(string.Join('\n', clauses));
        var backward = Score(string.Join('\n', clauses.Reverse()));
        return Math.Abs(forward.Score - backward.Score) < 1e-9
            && forward.Paragraphs.Reverse().SequenceEqual(backward.Paragraphs);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("走访商户213家,拨付50万元。", 0)]
    [InlineData("做到“两个维护”,进一步提高政治站位。", 3)]
    [InlineData("做到“两个维护”,帮扶群众**户。", 2)]
    [InlineData("帮扶群众**户。", 2)]
    public void Level_follows_the_facts_and_a_slot_lifts_formula_to_two_only(string text, int expected) =>
        Assert.Equal(expected, Assert.Single(Score(text).Paragraphs).Level);

    private static ReportScore Score(string text, string mark = "**")
    {
        var slots = new List<Placeholder>();
        for (var at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0;
            at = text.IndexOf(mark, at + mark.Length, StringComparison.Ordinal))
            slots.Add(new Placeholder(new(at, at + mark.Length), PlaceholderSlot.Count, PlaceholderKind.Unfilled));
        return Staged.Score(text, [.. slots]);
    }
}
