using Ganhuo.Classifying;

namespace Ganhuo.Tests.Classifying;

/// <summary>Reports without headings: what their paragraphs say is all there is.</summary>
public sealed class UntitledReportTests
{
    private const string Report = """
        望潮县渔业局关于2023年度政治生态状况的自评报告
        按照县委组织部通知要求，局党组逐条对照、个别访谈21人，形成本报告。
        政治纪律方面。严格执行请示报告制度，就休渔期补贴发放向县委专题报告3次，对两名迟报渔船险情的科长当面批评。
        工作作风方面。发文比上年减少18%，把渔船检验窗口搬到码头，渔民办证由跑四趟变为一趟。
        廉洁自律方面。排查柴油补贴风险点17个，查处船检站工作人员收受海鲜礼盒1起。
        选人用人方面。全年提拔干部4人，考察时到船上听取渔民意见。
        存在的主要问题：
        监督还偏软。对船检站审计滞后，8份底稿有3份没有签字。
        究其原因，思想上重业务轻党建，考核指挥棒没有发挥作用。
        下一步，抓好三项整改：一要补签审计底稿，三月底前完成；
        二要把审计结果与考核挂钩，由办公室牵头；
        三要每季度通报一次。
        """;

    private static readonly ReportAnalysis Analysis = ReportAnalyzer.Create().Analyze(Report);

    [Fact]
    public void Sections_are_as_the_paragraphs_have_roles() => Assert.Equal(
        [SectionRole.Preamble, SectionRole.Achievements, SectionRole.Problems],
        Analysis.Sections.Where(s => s.Level == 1).Select(s => s.Role));

    [Fact]
    public void Untitled_sections_lie_side_by_side_and_hold_their_paragraphs()
    {
        var untitled = Analysis.Sections.Where(s => s.Heading is null).ToList();
        Assert.Equal(2, untitled.Count);
        Assert.True(untitled[0].Span.End <= untitled[1].Span.Start);
        foreach (var section in untitled)
            Assert.All(Analysis.Paragraphs.Where(p => section.Span.Contains(p.Span)), p => Assert.Equal(section.Role, p.Class.Role));
    }

    [Fact]
    public void Items_keep_the_role_that_their_list_began_with() =>
        Assert.All(Analysis.Paragraphs.TakeLast(3), p => Assert.Equal(SectionRole.Measures, p.Class.Role));

    [Fact]
    public void Nothing_is_missing_that_the_paragraphs_have() =>
        Assert.DoesNotContain(Analysis.Findings, f => f.Rule.Id == "GH101");

    [Theory]
    [InlineData("经办人：＿＿＿　核稿：＿＿＿")]
    [InlineData("望潮县渔业局有限责任公司委员会")]
    [InlineData("2023年1?月")]
    [InlineData("※涉密部分已按规定遮盖，存档件为准。")]
    [InlineData("YYYY.MM.DD")]
    public void Last_line_that_signs_or_notes_has_no_role(string line) => Assert.Equal(
        SectionRole.Other, ReportAnalyzer.Create().Analyze($"{Report.TrimEnd()}\n{line}\n").Paragraphs[^1].Class.Role);
}
