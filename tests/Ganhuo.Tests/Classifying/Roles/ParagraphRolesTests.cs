using Ganhuo.Classifying;

namespace Ganhuo.Tests.Classifying.Roles;

public sealed class ParagraphRolesTests
{
    private const string Opening = "按照县委组织部通知要求，现将领导班子一年来的情况报告如下。";

    private static readonly string[] Done =
    [
        "全年组织集中学习十二次，班子成员到村讲党课六场，完成调研报告四篇。",
        "全年修通村道八公里，解决三个村饮水问题，群众来信办结率达到百分之百。",
        "全年召开党组会十九次，研究人事任免两批，全部按程序公示。",
        "全年开展廉政谈话四十六人次，退回礼品两件，没有发生违纪问题。",
    ];

    [Fact]
    public void What_stands_before_the_first_heading_is_no_preamble_where_it_is_the_report()
    {
        var said = Classified.Of(string.Join('\n', ["某县水务局领导班子2022年度情况报告", Opening, .. Done, "一、存在的问题", "学习不够系统，下乡偏少。"]));
        Assert.DoesNotContain(SectionRole.Preamble, said.Paragraphs.Skip(3).Select(p => p.Role));
        Assert.Equal(SectionRole.Problems, said.Paragraphs[^1].Role);
    }

    [Fact]
    public void Items_of_an_inspection_that_begin_with_what_was_found_tell_what_was_done()
    {
        var said = Classified.Of(string.Join('\n',
        [
            "某市体育局党组巡察整改进展情况报告", "根据市委巡察组反馈的意见，党组逐条整改，现将进展情况报告如下。",
            "（一）在“政治建设”方面，反馈“对场馆公益属性认识不到位”。措施是取消馆内商业摊位，向青少年免费开放。四月已完成。",
            "（二）在“资金管理”方面，反馈“赛事补助拨付随意”。措施是制定补助管理办法，先审后补。六月完成。",
            "（三）在“队伍建设”方面，反馈“教练员选聘照顾关系”。措施是公开招聘，评委从外市抽取。五月完成。",
            "下一步，把场馆改造列入明年项目，九月开工。",
        ]));
        Assert.Equal([SectionRole.Achievements, SectionRole.Achievements, SectionRole.Achievements, SectionRole.Measures],
            said.Paragraphs.Skip(2).Select(p => p.Role));
    }

    [Theory]
    [InlineData("全年召开协调会九次，拆迁户全部签约。不足是回访少，有两户漏水拖了半年。", SectionRole.Problems)]
    [InlineData("整改上，班子议定三件事：三月底前修好闸门，由工程科负责。", SectionRole.Measures)]
    public void Clause_that_says_what_comes_turns_the_paragraph(string last, SectionRole role)
    {
        var said = Classified.Of(string.Join('\n', ["某县水务局领导班子2022年度情况报告", Opening, "一、主要工作", .. Done, last]));
        Assert.Contains(role, said.Parts[^1].Select(p => p.Role));
    }

    [Fact]
    public void Paragraphs_behind_the_last_of_sections_of_one_paragraph_belong_to_no_section()
    {
        string[] lines =
        [
            "某县水务局领导班子2022年度情况报告", Opening, "一、学习往深里走", Done[0], "二、实事往细里办", Done[1], "三、上年度反馈问题整改情况", Done[3],
            "关起门来说，学习还不够扎实，有三次记录是事后补的；来信办结以后回头看得少，有一半没有人过问；廉政谈话讲得不深不透。",
            "学习要当场点名、当月公示；来信办结后十日内由分管副局长回访；廉政谈话每季度一轮，由纪检组列席。",
        ];
        Assert.Equal([SectionRole.Problems, SectionRole.Measures],
            Classified.Of(string.Join('\n', lines)).Paragraphs[^2..].Select(p => p.Role));
        // Where a section before has two paragraphs too, the last ones are of their section.
        var longer = Classified.Of(string.Join('\n', [.. lines[..4], Done[2], .. lines[4..]]));
        Assert.Equal([SectionRole.Other, SectionRole.Other], longer.Paragraphs[^2..].Select(p => p.Role));
    }

    [Fact]
    public void Year_to_come_turns_to_plans()
    {
        var said = Classified.Of(string.Join('\n',
            ["某县水务局2015年工作总结", Opening, "一、主要工作", .. Done, "2016年，三件事放在前面：修通两条渠，换一批水表，建一个水质点。"]));
        Assert.Equal(SectionRole.Achievements, said.Paragraphs[^2].Role);
        Assert.Equal(SectionRole.Measures, said.Paragraphs[^1].Role);
    }

    [Fact]
    public void Headings_in_the_words_of_a_plan_say_nothing_of_what_stands_under_them()
    {
        var said = Classified.Of(string.Join('\n',
        [
            "某县水务局领导班子2022年度情况报告", Opening,
            "一、坚持理论先行，校准思想航向", "班子成员带头读原著，青年干部轮流领学，学习笔记由支部书记逐本翻看。",
            "二、要把责任扛在肩上", "班子成员分片包干，汛期住在闸上，水位由值班员每小时记一次。",
            "三、进一步健全选人用人制度", "人事事项由党组会讨论，记录由机关纪委保存，干部职工没有异议。",
            "四、存在的问题", "学习不够系统，下乡偏少。",
        ]));
        Assert.Equal([SectionRole.Achievements, SectionRole.Achievements, SectionRole.Achievements],
            said.Paragraphs.Where((_, i) => i is 3 or 5 or 7).Select(p => p.Role));
    }

    [Fact]
    public void Heading_of_two_roles_names_both_and_its_section_has_the_first()
    {
        var said = Classified.Of(string.Join('\n',
            ["某县水务局2015年工作总结", Opening, "一、主要工作", Done[0], "二、存在的不足和原因", "水表老化，原因是换表的钱没有列进预算。"]));
        Assert.Equal(SectionRole.Problems, said.Sections[^1].Role);
        Assert.Contains(SectionRole.Causes, said.Named);
    }

    [Fact]
    public void A_short_opening_is_a_preamble_whatever_its_words()
    {
        var said = Classified.Of(string.Join('\n', ["某县水务局领导班子2022年度情况报告", Done[0], "一、存在的问题", "学习不够系统，下乡偏少。"]));
        Assert.Equal(SectionRole.Preamble, said.Paragraphs[1].Role);
    }

    [Fact]
    public void Items_after_an_announcement_of_measures_are_measures_until_the_section_ends()
    {
        var said = Classified.Of(
            """
            某县水务局领导班子2022年度情况报告
            一、存在的问题
            （1）学习不够系统，同志们满足于听会。
            （2）下乡偏少，对偏远乡镇的难处了解不够。
            下一步，局党组从两个方面整改：一要建立学习档案，每季度检查一次。
            二要落实包村责任，每名班子成员包两个村。
            二、主要成绩
            全年修通村道八公里，解决三个村饮水问题。
            """);
        Assert.Equal(
            [SectionRole.Problems, SectionRole.Problems, SectionRole.Measures, SectionRole.Measures],
            said.Paragraphs.Skip(2).Take(4).Select(p => p.Role));
        Assert.Equal(SectionRole.Achievements, said.Paragraphs[^1].Role);
    }

    [Fact]
    public void The_list_of_before_the_announcement_goes_on_as_it_was()
    {
        var said = Classified.Of(
            """
            某县水务局领导班子2022年度情况报告
            一、存在的问题
            （1）学习不够系统，同志们满足于听会。
            下一步，建立学习档案，每季度检查一次。
            （2）下乡偏少，对偏远乡镇的难处了解不够。
            """);
        Assert.Equal(
            [SectionRole.Problems, SectionRole.Measures, SectionRole.Problems], said.Paragraphs.Skip(2).Select(p => p.Role));
    }
}
