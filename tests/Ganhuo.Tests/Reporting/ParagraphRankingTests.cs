using Ganhuo.Reporting;

namespace Ganhuo.Tests.Reporting;

public sealed class ParagraphRankingTests
{
    private const string Full = "走访商户213家，拨付资金50万元，3月15日召开听证会，办结率98%，新建泵站12座，改造管网37公里，清运垃圾46吨。";
    private const string Empty = "进一步提高政治站位，切实增强责任感和使命感，坚持问题导向，强化责任担当，层层传导压力，狠抓工作落实，凝聚工作合力。";

    private const string Half = "镇里组织大家到外地去看了看，回来以后又坐在一起谈，办法有了，人也定了，拨付资金50万元，余下的事明年接着做，先把路修通。";

    private static ParagraphRanking Of(params string[] lines) =>
        ParagraphRanking.Of(ReportAnalyzer.Create().Analyze(string.Join('\n', lines)));

    [Fact]
    public void Names_the_best_and_the_emptiest_and_none_twice()
    {
        var ranking = Of(Empty, Full, Empty, Full, "短。");
        Assert.Equal([1, 3], ranking.Best.Select(p => p.Index).Order());
        Assert.Equal([0, 2], ranking.Emptiest.Select(p => p.Index).Order());
    }

    [Fact]
    public void Names_five_at_most() =>
        Assert.Equal((5, 5), Of([.. Enumerable.Repeat(Full, 9), .. Enumerable.Repeat(Empty, 9)]) is var r
            ? (r.Best.Length, r.Emptiest.Length) : default);

    [Fact]
    public void Of_two_empty_paragraphs_the_longer_comes_first() =>
        Assert.Equal(1, Of(Empty, Empty + Empty, Full, Full).Emptiest[0].Index);

    [Fact]
    public void Whom_to_call_is_no_empty_paragraph()
    {
        var contact = "联系人：陈某某  办公电话：0873-5551234  传真：0873-5551235  电子邮箱：office@example.cn";
        Assert.Equal([0, 2], Of(Empty, Full, Empty, Full, Full, "", contact).Emptiest.Select(p => p.Index).Order());
    }

    [Fact]
    public void A_report_of_facts_has_no_empty_paragraph() =>
        Assert.Empty(Of(Full, Full, Full, Full, Half).Emptiest);

    [Fact]
    public void A_hollow_report_has_no_best() => Assert.Empty(Of(Empty, Empty, Empty, Empty).Best);

    [Fact]
    public void Little_text_is_not_ranked() => Assert.Empty(Of(Full, Empty).Best);
}
