using Ganhuo.Tests;

namespace Ganhuo.Documents.Tests.Web;

public sealed class MarkdownReaderTests
{
    [Theory]
    [InlineData("# 一、成绩 #", "一、成绩\n")]
    [InlineData("###### （一）学习", "（一）学习\n")]
    [InlineData("#不是标题", "#不是标题\n")]
    [InlineData("- 走访**户\n* 慰问3户\n+ 三", "走访**户\n慰问3户\n三\n")]
    [InlineData("1. 甲\n2. 乙", "1. 甲\n2. 乙\n")]
    [InlineData("**一、成绩**", "一、成绩\n")]
    [InlineData("**第一，**抓学习", "**第一，**抓学习\n")]
    [InlineData("全年走访**户、慰问**人", "全年走访**户、慰问**人\n")]
    [InlineData("> 引文", "引文\n")]
    [InlineData("| 项目 | 数量 |\n|---|:--:|\n| 培训 | **期 |", "项目\t数量\n培训\t**期\n")]
    [InlineData("见[办法](http://a/b)和![图](c.png)", "见办法和\n")]
    [InlineData("甲\n\n---\n\n乙", "甲\n\n\n乙\n")]
    [InlineData("甲<!-- 注\n释 -->乙", "甲乙\n")]
    [InlineData("甲<!-- 没有结尾", "甲<!-- 没有结尾\n")]
    [InlineData("共\\*\\*次", "共**次\n")]
    [InlineData("```\n# 原样\n```", "# 原样\n")]
    public void Marks_go_and_words_stay(string markdown, string expected) => Assert.Equal(
        expected, DocumentReader.Read("a.md", Encoding.UTF8.GetBytes(markdown), DocumentOptions.Default).Text!.Content);

    [Fact]
    public void Headings_keep_their_levels_where_the_marks_go()
    {
        var text = DocumentReader.Read("a.md", Encoding.UTF8.GetBytes("# 总结\n\n## 成绩\n甲\n```\n# 原样\n```\n### **细目**\n"),
            DocumentOptions.Default).Text!;

        Assert.Equal([("总结", 1), ("成绩", 2), ("细目", 3)], text.Headings.Select(h => (text.Content[h.Start..].Split('\n')[0], h.Level)));
    }

    [Theory]
    [InlineData("![")]
    [InlineData("[a](")]
    [InlineData("**a ")]
    [InlineData("<!--")]
    [InlineData("-")]
    [InlineData("> ")]
    public void Long_runs_of_marks_do_not_stop_the_reading(string mark) => Growth.Ends(
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(mark, 500_000))),
        bytes => DocumentReader.Read("a.md", bytes, DocumentOptions.Default));
}
