using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Tests.Evaluating;

public sealed class ContextJudgementTests
{
    private static readonly Judge Judge = new(null, []);

    [Fact]
    public void A_slot_found_and_one_that_is_none_are_counted_by_their_spans()
    {
        var judged = Of("全年培训**人次，发放资料**份。", [new GoldSlot("**", "count", "unfilled")]);

        Assert.Equal(new Tally(1, 2, 1), judged.Found);
        Assert.Equal(["'**' is no placeholder"], judged.Errors);
    }

    [Fact]
    public void Equal_labels_follow_one_another()
    {
        var judged = Of("全年培训**人次，发放资料**份。", [new GoldSlot("**", "count", "unfilled"), new GoldSlot("**", "money", "masked")]);

        Assert.Equal(new Tally(2, 2, 2), judged.Found);
        Assert.Equal(new Tally(1, 2, 2), judged.Slots);
        Assert.Equal(new Tally(1, 2, 2), judged.Kinds);
    }

    [Fact]
    public void A_look_alike_between_two_slots_is_counted_past()
    {
        const string text = "播种早稻……亩，要说“等一等……这套话”的少了，缺口……万元。";
        var judged = Of(text, [new GoldSlot("……", "count", "unfilled"), new GoldSlot("……", "money", "unfilled", Nth: 2)]);

        Assert.Equal(new Tally(2, 2, 2), judged.Found);
    }

    [Fact]
    public void A_label_that_is_not_in_the_text_is_refused_by_name()
    {
        var fault = Assert.Throws<FormatException>(() => Of("全年培训**人次。", [new GoldSlot("__", "count", "unfilled")]));

        Assert.StartsWith("c-1: '__'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_are_judged_only_where_they_are_labelled()
    {
        const string text = "一是建台账，逐户登记。\n三是强督查，按月通报。";

        Assert.Empty(Of(text, []).Findings);
        Assert.Equal(new Tally(1, 1, 1), Of(text, [], [new GoldFinding("GH106", 2, null)]).Findings["GH106"]);
        Assert.Equal(new Tally(0, 1, 1), Of(text, [], [new GoldFinding("GH106", 1, null)]).Findings["GH106"]);
    }

    [Fact]
    public void What_is_missing_is_judged_in_whole_reports_alone()
    {
        const string text = "县气象局2023年工作总结\n一、工作情况\n全年发布强对流预警八十一次，提前量平均四十分钟，没有漏报一次。\n二、存在的问题\n山区雨量站少，三个乡镇靠人工报数，两次报晚了一个小时。";

        Assert.DoesNotContain("GH101", Of(text, [], []).Findings);
        var whole = Of(text, [], [], "annual-work-summary");
        Assert.Equal(new Tally(0, 1, 0), whole.Findings["GH101"]);
        Assert.Equal(new Tally(1, 1, 1), whole.Type);
        Assert.Contains("type annual-work-summary, should be ideology-report", Of(text, [], [], "ideology-report").Errors);
    }

    [Fact]
    public void Two_findings_on_one_line_need_two_labels()
    {
        var findings = new FindingJudgement(
            Judge.Analyze("全年召开次座谈会，开展了轮整治。"), [new GoldFinding("GH205", 1, null)], ["GH205", "GH206"]);

        Assert.Equal(new Tally(1, 2, 1), findings.Tallies["GH205"]);
        Assert.DoesNotContain("GH206", findings.Tallies);
        Assert.Equal(["finding (GH205, 1) is too many"], findings.Errors);
    }

    private static ContextJudgement Of(string text, GoldSlot[] slots, GoldFinding[]? findings = null, string? type = null) =>
        new(new GoldContext("c-1", "w", text, slots, findings, type), Judge);
}
