using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Tests.Structuring;

public sealed class OutlinerTests
{
    private const string Body = "全年召开专题会议四次，研究解决具体问题十二个，逐项明确了责任人。";

    [Theory]
    [InlineData("一、")]
    [InlineData("二 、")]
    [InlineData("十一、")]
    [InlineData("（一）")]
    [InlineData("(一)")]
    [InlineData("（ 一 ）")]
    [InlineData("1.")]
    [InlineData("1、")]
    [InlineData("１．")]
    [InlineData("1.1 ")]
    [InlineData("（1）")]
    [InlineData("1）")]
    [InlineData("①")]
    [InlineData("第一，")]
    [InlineData("第一章 ")]
    [InlineData("第二部分　")]
    [InlineData("## ")]
    [InlineData("**（一）")]
    public void Heading_of_every_numbering_opens_a_section(string number)
    {
        var heading = number + "强化责任落实" + (number.StartsWith("**", StringComparison.Ordinal) ? "**" : "");
        var (text, outline) = Read($"{Body}\n{heading}\n{Body}\n");

        Assert.Equal(ParagraphKind.Heading, outline.Paragraphs[1].Kind);
        Assert.Equal(2, outline.Sections.Length);
        Assert.Equal("强化责任落实", text.Slice(outline.Paragraphs[1].Lead).ToString());
    }

    [Theory]
    [InlineData("三、下一步打算 ", "1.")]
    [InlineData("三、下一步打算　", "（一）")]
    [InlineData("二、存在的问题", "（一）")]
    [InlineData("二、存在的问题。", "一是")]
    [InlineData("二、存在的问题:", "一是")]
    [InlineData("二、存在的问题：", "首先，")]
    [InlineData("四、明年工作安排（初步）　", "①")]
    [InlineData("（三）整改措施", "1、")]
    public void Heading_that_runs_into_its_first_item_ends_before_it(string heading, string item)
    {
        var words = heading.TrimEnd(' ', '　', '。', '：', ':');
        foreach (var rest in new[] { "泵站巡查划片到人，每天两次。", $"泵站巡查划片到人，每天两次，{Body}{Body}" })
        {
            var (text, outline) = Read($"一、工作情况\n{Body}\n{heading}{item}{rest}\n{Body}");

            Assert.Equal(ParagraphKind.Body, outline.Paragraphs[2].Kind);
            Assert.Equal(words, text.Slice(outline.Sections[^1].HeadingSpan).ToString());
        }
    }

    [Theory]
    [InlineData("二、张三负责泵站 1.每天巡查两次，记录存档。")]
    [InlineData("二、思想不统一是主要原因，作风不实也是。")]
    public void What_heads_nothing_runs_into_no_item(string line) =>
        Assert.NotInRange(Read($"一、工作情况\n{Body}\n{line}\n{Body}").Outline.Paragraphs[2].Lead.Length, 1, 8);

    [Theory]
    [InlineData("2.3月底前由分管领导带队走遍三十个村。", 2, "3月底前")]
    [InlineData("7.2026年安排", 7, "2026年安排")]
    [InlineData("1、2024年以来新建雨量站九个。", 1, "2024年")]
    [InlineData("4、12月底前补齐台账。", 4, "12月底")]
    [InlineData("1、24小时值守的乡镇增加到九个。", 1, "24小时")]
    public void Number_of_an_item_is_told_from_a_date_or_a_figure_behind_it(string line, int ordinal, string rest)
    {
        var (text, outline) = Read($"{Body}\n{line}\n{Body}");
        var item = outline.Paragraphs[1];

        Assert.Equal((Numbering.Arabic, ordinal), (item.Numbering, item.Ordinal!.Value));
        Assert.StartsWith(rest, text.Content[item.Marker.End..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3、4个村没有集体收入，办公靠借房。")]
    [InlineData("3、9月两次暴雨冲毁机耕路。")]
    [InlineData("1、12号楼外墙脱落，已经围挡。")]
    [InlineData("2.5万元用于修缮灌溉渠道。")]
    [InlineData("10、20日各开一次会。")]
    public void Line_that_begins_with_two_figures_is_no_item(string line) =>
        Assert.Equal(Numbering.None, Read($"{Body}\n{line}\n{Body}").Outline.Paragraphs[1].Numbering);

    [Fact]
    public void Paragraphs_that_open_alike_with_a_few_words_and_a_stop_have_run_in_headings()
    {
        var (text, outline) = Read($"{Body}\n政治忠诚。{Body}\n政治定力。{Body}\n政治担当。{Body}");
        Assert.Equal(["政治忠诚", "政治定力", "政治担当"], outline.Paragraphs.Skip(1).Select(p => text.Slice(p.Lead).ToString()));
    }

    [Fact]
    public void Two_such_paragraphs_may_do_so_by_chance() =>
        Assert.All(Read($"{Body}\n事情难办。{Body}\n群众有怨。{Body}\n{Body}").Outline.Paragraphs, p => Assert.Equal(0, p.Lead.Length));

    [Fact]
    public void Head_of_a_report_is_told_from_its_body()
    {
        var (_, outline) = Read(
            $"关于2023年度落实全面从严治党\n主体责任情况的报告\n汇报单位：石桥镇党委\n（2023年12月28日）\n县委：\n{Body}\n一、主要做法\n{Body}");

        Assert.Equal(
            [ParagraphKind.Title, ParagraphKind.Title, ParagraphKind.Speaker, ParagraphKind.Furniture, ParagraphKind.Addressee,
                ParagraphKind.Body, ParagraphKind.Heading, ParagraphKind.Body],
            outline.Paragraphs.Select(p => p.Kind));
        Assert.Equal(5, outline.Sections[0].FirstParagraph);
        Assert.Equal(-1, outline.Sections[0].Heading);
        Assert.Equal(1, outline.Sections[0].Level);
    }

    [Fact]
    public void Title_that_is_whole_is_not_joined_by_a_bare_heading() =>
        Assert.Equal(
            [ParagraphKind.Title, ParagraphKind.Heading, ParagraphKind.Body],
            Read($"石桥镇2023年工作总结\n主要工作情况\n{Body}").Outline.Paragraphs.Select(p => p.Kind));

    [Fact]
    public void The_only_heading_without_a_number_is_a_chapter_beside_those_that_have_one() =>
        Assert.Equal(
            [1, 1, 2, 1],
            Read($"{Body}\n上年度整改落实情况\n{Body}\n一、存在的问题\n（一）学习方面\n{Body}\n二、整改措施\n{Body}").Outline.Sections
                .Where(s => s.Heading >= 0).Select(s => s.Level));

    [Fact]
    public void Headings_without_a_number_are_chapters_of_those_that_have_one() =>
        Assert.Equal(
            [1, 2, 1, 2],
            Read($"{Body}\n对照检查情况\n一、学习方面\n{Body}\n整改落实措施\n一、学习方面\n{Body}").Outline.Sections
                .Where(s => s.Heading >= 0).Select(s => s.Level));

    [Fact]
    public void Foot_of_a_report_belongs_to_no_section()
    {
        var (_, outline) = Read($"一、主要做法\n{Body}\n附件：1.整改台账\n石桥镇党委\n2023年12月28日\n（联系人：王立，电话：6123456）");

        Assert.All(outline.Paragraphs.Skip(2), p => Assert.Equal(ParagraphKind.Furniture, p.Kind));
        Assert.Equal(2, outline.Sections[0].EndParagraph);
    }

    [Theory]
    [InlineData(Body)]
    [InlineData("石桥镇党委")]
    [InlineData("一、工作情况")]
    public void One_line_is_body_or_heading_and_never_a_title(string line) =>
        Assert.DoesNotContain(Read(line).Outline.Paragraphs, p => p.Kind == ParagraphKind.Title);

    [Fact]
    public void Levels_follow_the_styles_in_use()
    {
        var (_, outline) = Read($"一、成绩\n（一）学习\n1.读书\n{Body}\n2.研讨\n{Body}\n（二）作风\n{Body}\n二、问题\n1.不深\n{Body}");

        Assert.Equal([1, 2, 3, 3, 2, 1, 2], outline.Sections.Select(s => s.Level));
        Assert.Equal([-1, 0, 1, 1, 0, -1, 5], outline.Sections.Select(s => s.Parent));
    }

    [Fact]
    public void Long_quoted_run_in_heading_ends_at_its_stop()
    {
        const string Lead = "“学懂弄通做实创新理论，把握正确方向。提高政治能力，增强‘四个意识’、坚定‘四个自信’、做到‘两个维护’，带头履行职责、勇于担当作为、严格廉洁自律，始终同人民群众想在一起、干在一起，把上级部署不折不扣落到实处”方面";
        var (text, outline) = Read($"一、问题\n（一）{Lead}。{Body}\n（二）“担当作为”方面。{Body}");

        Assert.Equal(Lead, text.Slice(outline.Paragraphs[1].Lead).ToString());
        Assert.Equal("（一）" + Lead, text.Slice(outline.Sections[1].HeadingSpan).ToString());
        Assert.Equal([1, 2, 2], outline.Sections.Select(s => s.Level));
    }

    [Fact]
    public void Items_are_no_sections()
    {
        var (_, outline) = Read($"一、成绩\n一是深化学习。{Body}\n二是改进作风。{Body}");

        Assert.Single(outline.Sections);
        Assert.Equal([1, 2], outline.Enumerations[1].Items.Select(i => i.Ordinal));
    }

    [Fact]
    public void Sections_of_a_chapter_do_not_count_its_chapters_on()
    {
        var (_, outline) = Read(
            $"第一编 总则\n第一章 原则\n第一节 范围\n{Body}\n第二节 定义\n{Body}\n第二章 职责\n第一节 主管\n{Body}\n第三章 附则\n{Body}");

        Assert.Equal([1, 2, 3, 3, 2, 3, 2], outline.Sections.Select(s => s.Level));
        Assert.All(outline.Enumerations, e => Assert.All(e.Items, i => Assert.Equal(i.Ordinal, i.Expected)));
    }

    [Fact]
    public void Articles_of_a_statute_are_body() =>
        Assert.Equal(
            [ParagraphKind.Heading, ParagraphKind.Body, ParagraphKind.Body, ParagraphKind.Heading, ParagraphKind.Body],
            Read("第一章 总则\n第一条 本办法适用于全县各单位。\n第二条 县水务局负责实施。\n第二章 附则\n第三条 本办法自印发之日起施行。")
                .Outline.Paragraphs.Select(p => p.Kind));

    [Fact]
    public void Hard_wraps_are_joined_and_keep_the_first_line_number()
    {
        var (_, outline) = Read(
            "　　今年三月以来，我局按照县委统一部署，扎实开展作风建设专项整\n治工作，先后召开动员会一次、推进会三次，查摆问题二十一个，已整\n改十九个，取得了阶段性成效。\n"
            + "　　一、主要做法\n　　（一）加强组织领导。成立由局长任组长的领导小组，下设办公室\n在机关党委，抽调三名干部专门负责，每周调度一次进展情况，每月通\n报一次结果。\n");

        Assert.Equal([1, 4, 5], outline.Paragraphs.Select(p => p.Line));
    }

    [Fact]
    public void Lines_that_are_paragraphs_are_never_joined()
    {
        var lines = Enumerable.Range(0, 12).Select(i => $"第{i}季度召开会议四次，研究解决具体问题十二个，逐项明确责任。");
        Assert.Equal(12, Read(string.Join('\n', lines)).Outline.Paragraphs.Length);
    }

    [Fact]
    public void Items_that_begin_inside_a_paragraph_go_on_inside_the_next()
    {
        var (_, outline) = Read(
            "一是修渠。\n二是护林。\n三是养路。\n要用好水价政策。一是摸清底数。二是分档定价。\n各村推进不一。三是按季公示，四是接受质询。");

        Assert.Equal(["1 2 3", "1 2 3 4"], outline.Enumerations.Select(e => string.Join(' ', e.Items.Select(i => i.Ordinal))));
    }

    [Fact]
    public void Item_of_several_paragraphs_is_followed_by_the_next_one()
    {
        var (_, outline) = Read(
            $"一是修渠。\n二是护林。\n三是养路。\n{Body}抓好住房。一是续建安置房。\n{Body}\n{Body}\n二是改造危旧房。");

        Assert.Equal(["1 2 3", "1 2"], outline.Enumerations.Select(e => string.Join(' ', e.Items.Select(i => i.Ordinal))));
    }

    [Theory]
    [InlineData("抓好三件事：一是读书，二是讨论，三是实践。", "1 2 3")]
    [InlineData("抓好三件事：一是读书；二市讨论；三是实践。", "1 ?2 3")]
    [InlineData("抓好三件事：一是读书；二切实改进讨论；三是实践。", "1 ?2 3")]
    [InlineData("抓好三件事：一是读书；二载是讨论；三是实践。", "1 ?2 3")]
    [InlineData("抓好三件事：一是读书；2是讨论；三是实践。", "1 ?2 3")]
    [InlineData("抓好三件事：一是读书；二是讨论；三式组织实践。", "1 2 ?3")]
    [InlineData("抓好两件事：一是读书；二是讨论。三市联动抓实践。", "1 2")]
    [InlineData("抓好三件事：一是读书；三是实践。", "1 3!2")]
    [InlineData("抓好三件事：一是读书；一是讨论；三是实践。", "1 1!2 3")]
    [InlineData("做法有三。其一，读书。其二，讨论。其三，实践。", "1 2 3")]
    [InlineData("做法有三。第一，读书。第二，讨论。第三，实践。", "1 2 3")]
    [InlineData("首先，读书。其次，讨论。再次，实践。最后，检查。", "1 2 3 ?4")]
    [InlineData("做到：①读书；②讨论；③实践。", "1 2 3")]
    [InlineData("做到：1.读书；2.讨论；3.实践。", "1 2 3")]
    [InlineData("做到：（1）读书；（2）讨论。", "1 2")]
    [InlineData("三市联动，一年来成效好；二月开会，两个会议都开了。", "")]
    public void Items_inside_a_paragraph_are_numbered_as_written(string paragraph, string expected)
    {
        var items = Read(Body + "\n" + paragraph).Outline.Enumerations.SelectMany(e => e.Items);

        Assert.Equal(expected, string.Join(' ', items.Select(i =>
            i.Ordinal is null ? $"?{i.Expected}" : i.Ordinal == i.Expected ? $"{i.Ordinal}" : $"{i.Ordinal}!{i.Expected}")));
    }

    [Fact]
    public void Siblings_are_one_sequence_though_only_some_of_them_are_headings()
    {
        var (_, outline) = Read(
            $"一、做法\n（一）设置服务电话，并向社会公布。{Body}\n（二）抽查台账；\n（三）整改到位。\n{Body}\n"
            + $"二、问题\n（一）台账不全；\n（二）时限不明，责任不清。{Body}\n（三）培训不够。\n{Body}");

        Assert.Equal(["1 2", "1 2 3", "1 2 3"],
            outline.Enumerations.Select(e => string.Join(' ', e.Items.Select(i => $"{i.Ordinal}"))));
        Assert.All(outline.Enumerations, e => Assert.All(e.Items, i => Assert.Equal(i.Ordinal, i.Expected)));
    }

    [Fact]
    public void Items_nest_inside_an_item_of_the_same_style()
    {
        var (_, outline) = Read("一是学习上有差距。一是读得少。二是用得少。\n二是作风上有差距。一是下得少。二是问得少。三是跟得慢。");

        Assert.Equal([(0, 2), (1, 2), (1, 3)], outline.Enumerations.Select(e => (e.Depth, e.Items.Length)));
    }

    public static TheoryData<string> Piled => ["一是认真学习，", "1.学；", "①", "（", "“（《", "一是学。\n", "工作开展情况\n", "“学习。”", "从3个方面抓：\n一是学；二是干。\n"];

    [Theory]
    [MemberData(nameof(Piled))]
    public void Piled_up_structure_does_not_stop_the_reading(string piece) => Growth.Ends(
        string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)) + new string('”', 250_000),
        content => Read(content));

    private static (NormalText Text, Outline Outline) Read(string content)
    {
        var text = WrapJoiner.Join(TextNormalizer.Normalize(new SourceText(content)));
        return (text, Outliner.Structure(text));
    }
}
