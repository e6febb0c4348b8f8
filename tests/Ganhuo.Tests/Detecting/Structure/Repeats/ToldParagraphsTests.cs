using Ganhuo.Detecting;

namespace Ganhuo.Tests.Detecting.Structure.Repeats;

/// <summary>What of two paragraphs with a figure in common is the same thing told twice, and what is not.</summary>
public sealed class ToldParagraphsTests
{
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    private const string Ponds = "（一）清理沟渠。全镇组织人手疏浚灌溉沟渠38公里，拔除水葫芦，修好三座垮塌的闸门，下游三个村子的晚稻用水有了着落。";

    [Fact]
    public void The_same_figure_and_the_same_rare_words_are_the_same_thing_told_twice() =>
        Assert.Equal(1, Repetitions(Ponds, "（二）保障农时。晚稻用水一度紧张，我们把38公里灌溉沟渠疏浚一遍，水葫芦拔除干净，垮塌的三座闸门也修好了，下游村子不再争水。"));

    [Fact]
    public void A_figure_in_common_by_chance_is_none() =>
        Assert.Equal(0, Repetitions(Ponds, "（二）培训电工。请供电所师傅给村里38名电工讲安全用电，逐户更换老化的刀闸和皮线，夏收期间没有发生一起触电或者短路着火的事情。"));

    [Fact]
    public void The_year_in_common_is_none() =>
        Assert.Equal(0, Repetitions(
            "（一）清理沟渠。2023年全镇组织人手疏浚灌溉沟渠，拔除水葫芦，修好垮塌的闸门，下游村子的晚稻用水有了着落，群众很满意。",
            "（二）保障农时。2023年晚稻用水一度紧张，我们把灌溉沟渠疏浚一遍，水葫芦拔除干净，垮塌的闸门也修好了，下游村子不再争水。"));

    // What half of the report speaks of is its subject, and no sign that two paragraphs tell the same.
    [Fact]
    public void Words_that_the_whole_report_shares_are_none() =>
        Assert.Equal(0, Repetitions(
            "（一）疏浚。灌溉沟渠疏浚一遍，水葫芦拔除干净，垮塌的闸门修好，下游村子的晚稻用水有了着落，验收的是水利站，共38公里。",
            "（二）管护。灌溉沟渠疏浚以后，水葫芦由谁拔除、垮塌的闸门由谁修好，下游村子的晚稻用水由谁调度，都写进村规，管38公里。",
            "（三）经费。灌溉沟渠疏浚、水葫芦拔除和垮塌的闸门修好花多少，下游村子的晚稻用水怎样分摊水费，由村民代表会商定后公示。",
            "（四）监督。灌溉沟渠疏浚得怎样，水葫芦拔除没有，垮塌的闸门修好没有，下游村子的晚稻用水够不够，请老党员每月看一次。"));

    [Fact]
    public void A_sentence_of_one_within_another_is_told_twice() =>
        Assert.Equal(1, Repetitions(
            Ponds, "（二）争取支持。乡贤捐款修路，合作社买来收割机。全镇组织人手疏浚灌溉沟渠38公里，三座垮塌的闸门也修好了。年底请县里来人验收，评上了先进。"));

    [Fact]
    public void Figures_may_be_written_in_words() =>
        Assert.Equal(1, Repetitions(Ponds, "（二）用水不争。灌溉沟渠疏浚了三十八公里，水葫芦拔得一棵不剩，垮了的闸门三座都修好。"));

    [Fact]
    public void Clauses_in_another_order_are_the_same() =>
        Assert.Equal(1, Repetitions("（一）宣传。进村发放明白纸，入户讲解补贴办法，上门核对银行卡号。", "（二）宣传。上门核对银行卡号，进村发放明白纸，入户讲解补贴办法。"));

    [Fact]
    public void The_same_words_with_other_figures_are_two_things() =>
        Assert.Equal(0, Repetitions("一季度集中采购办公用品11批次，节约资金14万元。", "二季度集中采购办公用品17批次，节约资金37万元。"));

    [Fact]
    public void Names_on_a_line_of_their_own_and_short_calls_are_none() =>
        Assert.Equal(0, Repetitions(
            "县农田水利建设管理办法（试行）", "县农田水利建设管理办法（试行）", "各村要抓紧。", "各村要抓紧。"));

    private const string Kiln = "（一）窑场。请回两位退休的老窑工，拆了漏烟的烟道重砌，把匣钵按大小码齐，坯房也添了晾架；又同美院谈了实习。";

    [Fact]
    public void A_run_of_clauses_within_a_longer_paragraph_is_told_again() =>
        Assert.Equal(1, Repetitions(Kiln, Kiln2("拆了漏烟的烟道重砌，把匣钵按大小码齐，坯房也添了晾架")));

    [Fact]
    public void So_it_is_where_its_clauses_change_places() =>
        Assert.Equal(1, Repetitions(Kiln, Kiln2("坯房也添了晾架，把匣钵按大小码齐，漏烟的烟道拆了重砌")));

    [Fact]
    public void One_clause_of_it_is_not() => Assert.Equal(0, Repetitions(Kiln, Kiln2("拆了漏烟的烟道重砌")));

    [Fact]
    public void One_clause_is_none_however_long() =>
        Assert.Equal(0, Repetitions(
            "（一）窑场。与省陶瓷学院雕塑系青花釉里红传统技法研究室签了协议，学生秋后来；烟道重砌一遍，柴火改由林场送来。",
            "（二）展销。年前租下老供销社的铺面，请人写了匾。省陶瓷学院雕塑系青花釉里红传统技法研究室送来两件残器，摆在门口当招牌，外地客人看了都问价钱。"));

    // What three paragraphs and more say alike is how the report speaks.
    [Fact]
    public void What_many_paragraphs_have_is_not_told_again() =>
        Assert.Equal(0, Repetitions(
            Kiln, Kiln2("拆了漏烟的烟道重砌，把匣钵按大小码齐，坯房也添了晾架"),
            "（三）学徒。招来的五个后生先学揉泥，满三个月再上轮。拆了漏烟的烟道重砌，把匣钵按大小码齐，坯房也添了晾架，他们都在场搭手，工钱按天发给本人。",
            "（四）安全。镇里派人来看过两回，提了装烟感的意见。拆了漏烟的烟道重砌，把匣钵按大小码齐，坯房也添了晾架，消防队说通道够宽，灭火器挂在门后。"));

    [Fact]
    public void A_clause_of_the_same_words_with_another_figure_is_another_thing() =>
        Assert.Equal(0, Repetitions(Kiln.Replace("匣钵", "匣钵320个", StringComparison.Ordinal), Kiln2("拆了漏烟的烟道重砌，把匣钵475个按大小码齐，坯房也添了晾架")));

    [Fact]
    public void What_is_quoted_comes_back_as_it_is() =>
        Assert.Equal(0, Repetitions(
            Kiln.Replace("拆了", "墙上写着“拆了", StringComparison.Ordinal).Replace("晾架", "晾架”", StringComparison.Ordinal),
            Kiln2("“拆了漏烟的烟道重砌，把匣钵按大小码齐，坯房也添了晾架”是老窑工的原话")));

    [Fact]
    public void The_opening_may_sum_up_what_follows()
    {
        const string Copied = "拆了漏烟的烟道重砌，把匣钵按大小码齐，坯房也添了晾架";
        Assert.Empty(Findings("合作社复工半年，" + Copied + "，生意有了起色，大家心里踏实。\n一、窑场\n" + Kiln2(Copied)));
        Assert.Single(Findings("一、窑场\n合作社复工半年，" + Copied + "，生意有了起色，大家心里踏实。\n二、展销\n" + Kiln2(Copied)));
    }

    [Fact]
    public void The_clauses_alone_are_marked()
    {
        var text = "一、窑场\n" + Kiln + "\n" + Kiln2("拆了漏烟的烟道重砌，把匣钵按大小码齐，坯房也添了晾架");
        var span = Assert.Single(Findings(text)).Span;
        Assert.Equal("拆了漏烟的烟道重砌，把匣钵按大小码齐，坯房也添了晾架", text[span.Start..span.End]);
    }

    private static string Kiln2(string copied) =>
        "（二）展销。年前租下老供销社的铺面，请人写了匾，正月初八开张。" + copied + "。外地客人顺着河街走来，看见门口堆的残片都要问一问价钱，县电视台拍了一段。";

    private static IReadOnlyList<Finding> Findings(string text) => [.. Analyzer.Analyze(text).Findings.Where(f => f.Rule.Id == "GH109")];

    private static int Repetitions(params string[] paragraphs) =>
        Analyzer.Analyze("一、水利工作\n" + string.Join('\n', paragraphs)).Findings.Count(f => f.Rule.Id == "GH109");
}
