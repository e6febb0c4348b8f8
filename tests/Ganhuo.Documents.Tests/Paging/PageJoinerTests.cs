using System.Globalization;
using Ganhuo.Documents.Paging;

namespace Ganhuo.Documents.Tests.Paging;

public sealed class PageJoinerTests
{
    private const double Size = 16, Left = 80, Width = 26;

    [Fact]
    public void Full_lines_run_on_and_indented_ones_begin_a_paragraph() => Assert.Equal(
        "一、工作情况\n" + new string('甲', 24) + new string('乙', 26) + "完。\n" + "第二段。\n",
        Join(Page(Line(2, "一、工作情况"), Line(2, new string('甲', 24)), Line(0, new string('乙', 26)), Line(0, "完。"), Line(2, "第二段。"))));

    [Fact]
    public void Paragraph_runs_on_over_the_page_and_page_numbers_go() => Assert.Equal(
        new string('甲', 24) + new string('乙', 26) + "完。\n",
        Join(
            Page(Line(2, new string('甲', 24)), Foot("— 1 —")),
            Page(Line(0, new string('乙', 26)), Line(0, "完。"), Foot("第 2 页 共 2 页"))));

    [Fact]
    public void Running_heads_go_and_a_line_that_stands_on_one_page_stays()
    {
        var pages = Enumerable.Range(1, 4).Select(i => Page(Head($"某局整改报告 第{i}号"), Line(2, $"第{i}段的内容完整写在这里。"))).ToArray();
        Assert.Equal("第1段的内容完整写在这里。\n第2段的内容完整写在这里。\n第3段的内容完整写在这里。\n第4段的内容完整写在这里。\n", Join(pages));
        Assert.StartsWith("某局", Join(pages[0]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("海政发〔2023〕12号")]
    [InlineData("×水党组〔2024〕3号", false)]
    [InlineData("某办字[2022]105号")]
    public void Number_of_a_paper_stays_a_line_of_its_own(string number, bool recognised = true)
    {
        Assert.Equal(recognised, PageFurniture.IsDocumentNumber(number));
        var full = new string('甲', 26);
        if (recognised) Assert.Contains($"\n{number}\n", Join(Page(Line(0, full), Line(0, number), Line(0, full))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_in_the_text_are_no_page_numbers() => Assert.Equal("12\n", Join(Page(Line(3, "12"))));

    [Fact]
    public void Short_line_after_a_full_stop_is_a_heading()
    {
        var full = new string('甲', 25) + "。";
        Assert.Equal(full + "\n政治定力方面\n" + full + "\n", Join(Page(Line(0, full), Line(0, "政治定力方面"), Line(0, full))));
    }

    [Fact]
    public void Item_at_the_edge_runs_on_where_paragraphs_are_indented_and_begins_one_where_they_are_not()
    {
        var (first, item) = ("一是" + new string('甲', 21) + "；", "二是" + new string('乙', 23) + "；");
        Assert.Equal(
            $"{first}{item}三是完。\n第二段。\n第三段。\n",
            Join(Page(Line(2, first), Line(0, item), Line(0, "三是完。"), Line(2, "第二段。"), Line(2, "第三段。"))));
        var full = "一是" + new string('甲', 23) + "；";
        Assert.Equal(
            $"{full}\n{item}\n三是完。\n第二段。\n第三段。\n",
            Join(Page(Line(0, full), Line(0, item), Line(0, "三是完。"), Line(0, "第二段。"), Line(0, "第三段。"))));
    }

    private static string Join(params string[] pages) =>
        PageJoiner.Join(PageLayout.Read("<html><doc>" + string.Concat(pages) + "</doc></html>"));

    private static string Page(params Func<int, string>[] lines) =>
        "<page width=\"595\" height=\"842\">" + string.Concat(lines.Select((l, i) => l(i))) + "</page>";

    private static Func<int, string> Line(double indent, string text) => i => Word(Left + (indent * Size), 200 + (i * 28), text);

    private static Func<int, string> Foot(string text) => _ => Word(280, 800, text);

    private static Func<int, string> Head(string text) => _ => Word(120, 40, text);

    private static string Word(double left, double top, string text)
    {
        var right = left + (text.Sum(c => c < 0x2E80 ? 0.5 : 1) * Size);
        var box = string.Create(CultureInfo.InvariantCulture, $"xMin=\"{left}\" xMax=\"{right}\" yMin=\"{top}\" yMax=\"{top + 20}\"");
        return $"<line {box}><word {box}>{text}</word></line>";
    }
}
