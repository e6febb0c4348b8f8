using Ganhuo.Detecting;

namespace Ganhuo.Tests.Detecting.Substance;

public sealed class ClauseClassifierTests
{
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    [Theory]
    [InlineData("走访商户213家,", SubstanceClass.Concrete, "quantity 213家")]
    [InlineData("坚定“四个自信”、做到“两个维护”,", SubstanceClass.Required, "required 坚定“四个自信”")]
    [InlineData("为高质量完成各项任务提供坚强保证,", SubstanceClass.Boilerplate, "boilerplate 提供坚强保证")]
    [InlineData("干部培训、纪律、方法,", SubstanceClass.Boilerplate, "vague wording")]
    [InlineData("梳理历年遗留问题,", SubstanceClass.Plain, "")]
    public void A_clause_gets_the_first_class_that_fits(string text, SubstanceClass expected, string because)
    {
        var context = Staged.Context(text);
        var clause = Assert.Single(context.Clauses);
        Assert.Equal((expected, because), (clause.Class, clause.BecauseIn(context.Text)));
    }

    [Theory]
    [InlineData("整改情况：")]
    [InlineData("2.整改责任单位：")]
    [InlineData("存在的问题:")]
    [InlineData("状态：")]
    [InlineData("序号 存在问题 整改措施 责任单位 整改情况")]
    public void Labels_of_a_ledger_are_plain(string text) =>
        Assert.Equal(SubstanceClass.Plain, Assert.Single(Staged.Context(text).Clauses).Class);

    [Theory]
    [InlineData("状态：基本完成")]
    [InlineData("整改时限：长期坚持")]
    [InlineData("整改结果：整改到位")]
    public void State_behind_a_label_is_plain_and_no_fact(string text)
    {
        var report = Analyzer.Analyze($"一、问题台账\n排水沟淤塞，责任人尚未确定。\n{text}");
        Assert.All(report.Clauses[^2..], c => Assert.Equal(SubstanceClass.Plain, c.Class));
        Assert.DoesNotContain(report.Evidence, e => e.Kind == EvidenceKind.Responsibility);
    }

    [Theory]
    [InlineData("整改情况：进一步提高政治站位,")]
    [InlineData("进一步加强学习：")]
    public void What_stands_behind_a_label_or_only_ends_as_one_is_judged_by_its_words(string text) =>
        Assert.Equal(SubstanceClass.Boilerplate, Analyzer.Analyze("一、问题台账\n" + text).Clauses[^1].Class);

    [Fact]
    public void An_unfilled_slot_wins_over_evidence()
    {
        const string text = "走访商户213家、群众**户,";
        var context = Staged.Context(text, Staged.Slot(text, "**"));
        var clause = Assert.Single(context.Clauses);
        Assert.Equal((SubstanceClass.Unfilled, "count **"), (clause.Class, clause.BecauseIn(context.Text)));
    }

    [Theory]
    [InlineData("到各村屯召开次院坝会,", "次")]
    [InlineData("对重点区域进行了轮整治,", "轮")]
    public void A_clause_that_lost_its_figure_is_as_empty_as_one_with_a_slot(string text, string unit)
    {
        var context = Staged.Context(text);
        var clause = Assert.Single(context.Clauses);
        Assert.Equal((SubstanceClass.Unfilled, $"deletedFigure {unit}"), (clause.Class, clause.BecauseIn(context.Text)));
    }

    [Fact]
    public void A_masked_name_leaves_the_evidence_of_its_clause()
    {
        const string text = "2019年3月**农商行出现挤兑,";
        var clause = Assert.Single(Staged.Context(text, Staged.Slot(text, "**", PlaceholderKind.Masked)).Clauses);
        Assert.Equal(SubstanceClass.Concrete, clause.Class);
    }
}
