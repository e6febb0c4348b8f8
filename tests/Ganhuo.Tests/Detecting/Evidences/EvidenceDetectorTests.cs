using Ganhuo.Classifying;
using Ganhuo.Detecting;

namespace Ganhuo.Tests.Detecting.Evidences;

public sealed class EvidenceDetectorTests
{
    [Theory]
    [InlineData("走访商户213家,", "Quantity 213家")]
    [InlineData("剖析案例三十余个,", "Quantity 三十余个")]
    [InlineData("培训学员1.2万余人次,", "Quantity 1.2万余人次")]
    [InlineData("办结率达到98.6%,", "Percentage 98.6%")]
    [InlineData("降低百分之十二,", "Percentage 百分之十二")]
    [InlineData("下降2.3个百分点,", "Percentage 2.3个百分点")]
    [InlineData("工业用电量同比+14.6%,", "Ranking 同比", "Percentage +14.6%")]
    [InlineData("外贸出口-3.2%,", "Percentage -3.2%")]
    [InlineData("民间投资增速−0.8%,", "Percentage −0.8%")]
    [InlineData("入库税收(+6.1个百分点),", "Percentage +6.1个百分点")]
    [InlineData("预期增长12%-15%,", "Percentage 12%", "Percentage 15%")]
    [InlineData("年增3个百分点-5个百分点,", "Percentage 3个百分点", "Percentage 5个百分点")]
    [InlineData("拨付资金3,200万元,", "Money 3,200万元")]
    [InlineData("于2023年6月底前办结,", "Date 2023年6月底前")]
    [InlineData("3月15日召开,", "Date 3月15日")]
    [InlineData("第四检察部每周三碰头,", "Date 每周三")]
    [InlineData("支部书记每周一上午坐班,", "Date 每周一")]
    [InlineData("二○二二年十一月通车,", "Date 二○二二年十一月")]
    [InlineData("印发《青石镇河道保洁办法》,", "Document 《青石镇河道保洁办法》")]
    [InlineData("按照青政办发〔2021〕15号要求,", "Document 按照青政办发〔2021〕15号")]
    [InlineData("综合得分居全省第三位,", "Ranking 居全省第三位")]
    [InlineData("增速高于全省平均水平,", "Ranking 高于全省平均水平")]
    [InlineData("开展“板凳夜话”活动,", "Event “板凳夜话”活动")]
    [InlineData("由副局长王建国牵头,", "Responsibility 由副局长王建国牵头")]
    [InlineData("罗某某收受礼金,", "Person 罗某某")]
    [InlineData("帮扶120名干部,", "Quantity 120名")]
    [InlineData("整改隐患1120处,", "Quantity 1120处")]
    [InlineData("走进9800万户,", "Quantity 9800万户")]
    [InlineData("近6000万低保人员,", "Quantity 6000万")]
    [InlineData("操办酒席6桌,", "Quantity 6桌")]
    [InlineData("贫困人口减少6800多万,", "Quantity 6800多万")]
    [InlineData("新增装机容量55万千瓦,", "Quantity 55万千瓦")]
    [InlineData("走访东岭村,", "Place 东岭村")]
    [InlineData("其中东岭镇缺水,", "Place 东岭镇")]
    [InlineData("督查发现东岭乡缺水,", "Place 东岭乡")]
    [InlineData("如东岭村缺水,", "Place 东岭村")]
    [InlineData("讨论东岭敬老院搬迁,", "Organisation 东岭敬老院")]
    [InlineData("座谈走到幸福村三组,", "Place 幸福村")]
    [InlineData("会同7部门联合执法,", "Quantity 7部门")]
    public void A_checkable_expression_is_evidence(string text, params string[] expected) =>
        Assert.Equal(expected, Staged.Evidence(text));

    [Theory]
    [InlineData("增强“四个意识”,")]
    [InlineData("严格落实中央八项规定精神,")]
    [InlineData("落实“三会一课”制度,")]
    [InlineData("从4个方面努力,")]
    [InlineData("一是加强理论学习,")]
    [InlineData("实施“1+4+X”工程,")]
    [InlineData("推行党建+3个载体,")]
    [InlineData("千方百计解决问题,")]
    [InlineData("十分重视这项工作,")]
    [InlineData("近年来,")]
    [InlineData("2022年,")]
    [InlineData("认真学习《中国共产党章程》,")]
    [InlineData("由相关部门负责,")]
    [InlineData("落实第一责任人责任,")]
    [InlineData("贯彻党的二十届三中全会精神,")]
    [InlineData("防范PM2.5污染,")]
    [InlineData("用好“学习强国”平台,")]
    [InlineData("把政治建设摆在第一位,")]
    [InlineData("值班24小时不断岗,")]
    [InlineData("畅通12345渠道,")]
    [InlineData("进一步开放沿海城市,")]
    [InlineData("优化港口区域环境,")]
    [InlineData("抓好国营农场改革,")]
    [InlineData("约谈村干部,")]
    [InlineData("建设幸福青河,")]
    [InlineData("抓好特困村帮扶,")]
    [InlineData("打造平安会宁县,")]
    [InlineData("抓好二轮延包,")]
    [InlineData("学习接过镇机关的业务,")]
    public void A_slogan_numeral_or_what_everybody_cites_is_no_evidence(string text) =>
        Assert.Empty(Staged.Evidence(text));

    [Theory]
    [InlineData("青石镇水管站2023年工作总结\n一、主要工作\n走访农户213家。\n青石镇水管站\n2024年1月8日")]
    [InlineData("青石镇水管站2023年工作总结\n一、老粮站改成了养老驿站\n走访农户213家。")]
    [InlineData("青石镇水管站2023年工作总结\n一、主要工作\n（一）老粮站改成了养老驿站。走访农户213家。")]
    public void What_names_the_matter_tells_nothing_of_it(string text) =>
        Assert.Equal(EvidenceKind.Quantity, Assert.Single(ReportAnalyzer.Create().Analyze(text).Evidence).Kind);

    [Fact]
    public void What_is_told_in_running_text_is_evidence_without_a_digit() =>
        Assert.Contains(
            ReportAnalyzer.Create().Analyze("青石镇水管站2023年工作总结\n一、主要工作\n老粮站改成了养老驿站，走访农户213家。").Evidence,
            e => e.Kind == EvidenceKind.Event);

    [Fact]
    public void The_number_of_a_point_counts_nothing()
    {
        // Held against the same point without its number, which the grams must not see.
        Assert.Equal(Staged.Evidence("监管手段跟不上,").Length, Staged.Evidence("三是监管手段跟不上,").Length);
        Assert.Equal(["Quantity 三座"], Staged.Evidence("三是修桥三座,"));
    }

    [Fact]
    public void A_unit_that_names_itself_is_no_evidence()
    {
        var analyzer = ReportAnalyzer.Create();
        const string text = "会宁县水务局认真落实各项要求。";
        Assert.Empty(analyzer.Analyze(text, new ReportContext { Unit = "会宁县水务局" }).Evidence);
        Assert.NotEmpty(analyzer.Analyze(text, new ReportContext { Unit = "靖远县林业局" }).Evidence);
    }

    [Fact]
    public void A_figure_with_a_slot_in_it_is_no_evidence()
    {
        const string text = "新增就业***8人,";
        Assert.Empty(Staged.Evidence(text, Staged.Slot(text, "***")));
    }

    [Fact]
    public void A_comparison_of_two_figures_is_one_span() =>
        Assert.Equal(["Ranking 由7个工作日压缩到3个工作日"], Staged.Evidence("审批由7个工作日压缩到3个工作日,"));

    [Fact]
    public void Two_weak_expressions_of_different_kinds_are_evidence_together() =>
        Assert.Equal(["Date 2021年", "Ranking 同比"], Staged.Evidence("2021年案件同比减少,"));

    [Fact]
    public void Every_span_lies_within_one_clause_and_none_overlap()
    {
        const string text = "2023年3月,走访213家商户,拨付50万元;由王某某负责,居全省第2位。";
        var context = Staged.Context(text);
        Assert.All(context.Evidence, e => Assert.Contains(context.Outline.Clauses, c => c.Span.Contains(e.Span)));
        Assert.All(context.Evidence.Zip(context.Evidence.Skip(1)), p => Assert.True(p.First.Span.End <= p.Second.Span.Start));
    }
}
