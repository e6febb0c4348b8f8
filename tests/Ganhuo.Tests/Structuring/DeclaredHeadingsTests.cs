using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Tests.Structuring;

public sealed class DeclaredHeadingsTests
{
    private const string Body = "全年召开专题会议四次，研究解决具体问题十二个，逐项明确了责任人。";

    [Fact]
    public void Heading_of_a_style_needs_neither_number_nor_usual_words()
    {
        const string Heading = "水到田头，路到村口，灯到院门";

        Assert.Equal(ParagraphKind.Body, Read($"某局报告\n{Body}\n{Heading}\n{Body}\n").Paragraphs[2].Kind);

        var outline = Read($"某局报告\n{Body}\n{Heading}\n{Body}\n", (Heading, 1));
        Assert.Equal(ParagraphKind.Heading, outline.Paragraphs[2].Kind);
        Assert.Equal(2, outline.Sections.Length);
    }

    [Fact]
    public void Headings_without_numbers_nest_by_the_level_of_their_style()
    {
        var outline = Read(
            $"年度总结\n主要成绩\n抓学习促提升\n{Body}\n抓作风促落实\n{Body}\n存在问题\n学习不深\n{Body}\n",
            ("年度总结", 0), ("主要成绩", 1), ("抓学习促提升", 2), ("抓作风促落实", 2), ("存在问题", 1), ("学习不深", 2));

        Assert.Equal([1, 2, 2, 1, 2], outline.Sections.Select(s => s.Level));
        Assert.Equal([0], outline.TitleParagraphs);
    }

    [Fact]
    public void Paragraph_set_in_the_style_of_a_heading_stays_a_paragraph() => Assert.Equal(
        ParagraphKind.Body, Read($"某局报告\n{Body}\n{Body}{Body}\n{Body}\n", (Body + Body, 1)).Paragraphs[2].Kind);

    [Theory]
    [InlineData("某局2023年度工作总结", ParagraphKind.Title)]
    [InlineData("主要工作成效", ParagraphKind.Heading)]
    public void First_line_set_as_a_heading_of_the_first_level_is_the_title_where_it_names_a_document(string first, object kind) =>
        Assert.Equal(kind, Read($"{first}\n{Body}\n存在问题\n{Body}\n", (first, 1), ("存在问题", 1)).Paragraphs[0].Kind);

    [Fact]
    public void Levels_reach_their_lines_where_the_text_is_normalised()
    {
        var outline = Read($"\uFEFF某局报告\r\n\r\n　　{Body}\r\n　　五谷丰登看今朝，六畜兴旺在农家\r\n{Body}\r\n", ("　　五谷丰登看今朝，六畜兴旺在农家", 1));

        Assert.Equal([null, null, 1, null], outline.Paragraphs.Select(p => p.Level));
        Assert.Equal(ParagraphKind.Heading, outline.Paragraphs[2].Kind);
    }

    private static Outline Read(string content, params (string Line, int Level)[] headings)
    {
        var found = new List<TextHeading>();
        foreach (var (line, level) in headings)
            found.Add(new TextHeading(content.IndexOf(line, found.Count == 0 ? 0 : found[^1].Start + 1, StringComparison.Ordinal), level));
        var source = new SourceText(content) { Headings = [.. found] };
        return Outliner.Structure(WrapJoiner.Join(TextNormalizer.Normalize(source)));
    }
}
