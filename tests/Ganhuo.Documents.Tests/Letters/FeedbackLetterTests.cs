using System.Text.RegularExpressions;
using Ganhuo.Detecting;
using Ganhuo.Documents.Letters;
using Ganhuo.Documents.Tests.Commenting;
using Ganhuo.Text;

namespace Ganhuo.Documents.Tests.Letters;

public sealed partial class FeedbackLetterTests
{
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    public static TheoryData<string> Reports() => new(Repository.Reports.Select(r => Path.GetFileName(r)));

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_line_with_a_finding_is_named_and_every_quotation_stands_in_the_report(string name)
    {
        var analysis = Analyzer.Analyze(File.ReadAllText(Repository.Reports.Single(r => Path.GetFileName(r) == name)));
        var letter = FeedbackLetter.Of(analysis, name);
        var markdown = Plain(letter.ToMarkdown());

        Assert.Equal(letter.HasOpinions, markdown.Contains("具体意见如下", StringComparison.Ordinal));
        foreach (var finding in analysis.Findings.Where(f => f.Rule.Name is not ("missing-section" or "over-length")))
        {
            var line = analysis.Source.PositionOf(finding.Span.Start).Line;
            Assert.Matches($@"第{line}行|[、第]{line}[、行]", markdown);
        }

        var unshown = analysis.Findings.Where(f => f.Rule.Name == "problem-without-evidence").Select(LineOf).ToHashSet();
        foreach (var group in analysis.Findings.Where(f => f.Rule.Name != "empty-paragraph" || !unshown.Contains(LineOf(f)))
            .GroupBy(f => f.Rule.Name))
            Assert.Contains(LetterWording.Embedded.Chapters.SelectMany(c => c.Rules).Single(r => r.Rule == group.Key).Wording.Request,
                markdown, StringComparison.Ordinal);
        foreach (Match quoted in LineQuotation().Matches(markdown))
            Assert.Contains(Letters(quoted.Groups["words"].Value), Letters(analysis.Source.Content), StringComparison.Ordinal);

        int LineOf(Finding finding) => analysis.Source.PositionOf(finding.Span.Start).Line;
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Word_letter_is_valid_and_says_what_the_markdown_says(string name)
    {
        var report = File.ReadAllText(Repository.Reports.Single(r => Path.GetFileName(r) == name));
        var letter = FeedbackLetter.Of(Analyzer.Analyze(report), name);

        var docx = letter.ToDocx().ToArray();

        Assert.Empty(Validity.Errors(docx));
        Assert.Equal(Letters(Plain(Shown(letter.ToMarkdown())).Replace("#", "", StringComparison.Ordinal)),
            Letters(DocumentReader.Read(docx).Text!.Content));
        // Fields of the letter are filled in; what the report itself left in braces is quoted as it stands.
        Assert.All(Field().Matches(DocumentReader.Read(docx).Text!.Content), field =>
            Assert.True(field.Value == "{{单位名称}}" || report.Contains(field.Value, StringComparison.Ordinal), field.Value));
    }

    [Fact]
    public void Parts_and_opinions_are_numbered_without_gaps_and_the_office_fills_in_the_deadline()
    {
        var lines = Letter().ToMarkdown().Split('\n');
        var parts = lines.Where(l => l.StartsWith("## ", StringComparison.Ordinal)).Select(l => l[3]).ToList();

        Assert.Equal("一二三四五六七"[..parts.Count], string.Concat(parts));
        Assert.Contains(lines, l => l.Contains("＿＿＿＿年＿＿月＿＿日前报送", StringComparison.Ordinal));
        Assert.Contains("某区水利局：", lines);
    }

    [Fact]
    public void Report_with_nothing_to_send_back_gets_no_opinions()
    {
        var letter = FeedbackLetter.Of(Analyzer.Analyze("2023年3月，局办公室组织培训2期。"), "a.txt");

        Assert.False(letter.HasOpinions);
        Assert.Contains("未发现需要退回修改的问题", letter.ToMarkdown(), StringComparison.Ordinal);
        Assert.DoesNotContain("现予退回", letter.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Template_keeps_its_own_words_and_formatting_however_its_slots_are_cut()
    {
        const string Body =
            "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>{{标</w:t></w:r><w:r><w:t>题}}（函）</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>致{{单位}}：</w:t></w:r></w:p><w:p><w:pPr><w:ind w:left=\"420\"/></w:pPr><w:r><w:rPr><w:i/></w:rPr><w:t>{{意见}}</w:t></w:r></w:p><w:p><w:r><w:t>某办公室</w:t></w:r></w:p>";

        var docx = Letter().ToDocx(WordFile.OfBody(Body)).ToArray();

        var text = DocumentReader.Read(docx).Text!.Content.Split('\n');
        Assert.Matches("^关于.*的修改意见（函）$", text[0]);
        Assert.Equal("致某区水利局：", text[1]);
        Assert.StartsWith("一、", text[2], StringComparison.Ordinal);
        Assert.Equal("某办公室", text[^2]);
        var markup = Encoding.UTF8.GetString(WordFile.Parts(docx)["word/document.xml"]);
        Assert.Equal(text.Length - 4, markup.Split("<w:pPr><w:ind w:left=\"420\"/></w:pPr><w:r><w:rPr><w:i/></w:rPr>").Length - 1);
        Assert.Empty(Validity.Errors(docx));
    }

    [Fact]
    public void Template_without_a_place_for_the_opinions_is_refused()
    {
        Assert.Throws<InvalidDataException>(() => Letter().ToDocx(WordFile.OfBody(WordFile.Paragraph("{{单位}}"))));
        Assert.Throws<InvalidDataException>(() => Letter().ToDocx(WordFile.Of(("a.txt", [65]))));
        Assert.Throws<InvalidDataException>(() => Letter().ToMarkdown("{{单位}}"));
    }

    [Fact]
    public void Every_rule_there_is_has_its_wording_once()
    {
        var worded = LetterWording.Embedded.Chapters.SelectMany(c => c.Rules).Select(r => r.Rule).ToList();
        Assert.Equal(worded.Distinct(), worded);
        Assert.Empty(RuleCatalogue.All.Select(d => d.Name).Except(worded));
    }

    [Theory]
    [InlineData("“共开展“第一议题”学习**次”缺数量", "“共开展‘第一议题’学习**次”缺数量")]
    [InlineData("“落实《区政府“”隐去了地名", "“落实《区政府‘”隐去了地名")]
    [InlineData("前文用“**”，此处起用“X”", "前文用“**”，此处起用“X”")]
    public void Quotations_inside_quotations_get_single_marks(string message, string expected) =>
        Assert.Equal(expected, LetterQuote.Nested(message));

    [Fact]
    public void Long_sentence_is_cut_at_commas_around_its_words()
    {
        const string Text = "面对复杂多变的形势和艰巨繁重的任务，班子成员认真学习上级会议精神，深入‘一线’了解情况，工作取得显著成效，群众满意程度有了新的提升，各项指标均位居全市各县区前列，为下一步发展打下坚实基础";
        var at = Text.IndexOf("显著", StringComparison.Ordinal);

        var quoted = LetterQuote.Sentence(Text, new TextSpan(at, at + 2));

        Assert.StartsWith("…深入‘一线’", quoted, StringComparison.Ordinal);
        Assert.EndsWith("新的提升…", quoted, StringComparison.Ordinal);
        Assert.Contains("取得显著成效", quoted, StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraph_in_which_nobody_is_seen_is_not_said_to_be_empty_as_well()
    {
        const string Problem = "一是理论学习不够深入。学习的系统性、自觉性还不够强，存在以干代学、浅尝辄止的现象，学用结合不够紧密，运用党的创新理论指导实践、推动工作的能力还有差距，理论联系实际还不够紧。";
        var letter = FeedbackLetter.Of(Analyzer.Analyze($"某局党组民主生活会对照检查材料\n二、存在的问题\n{Problem}\n三、整改措施\n6月底前由办公室牵头完成32项制度修订。",
            new Classifying.ReportContext { Type = "democratic-life-meeting" }), "a.txt").ToMarkdown();

        Assert.Contains("见人见事", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("换到任何单位", letter, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_places_in_a_line_are_counted_first()
    {
        var letter = FeedbackLetter.Of(Analyzer.Analyze("全年走访**户、慰问**人、培训**期、检查**次。"), "a.txt").ToMarkdown();

        Assert.Contains("第1行有4处：", letter, StringComparison.Ordinal);
    }

    private static FeedbackLetter Letter() => FeedbackLetter.Of(
        Analyzer.Analyze("某区水利局2023年度工作总结\n一、工作成绩\n全年召开会议**次，取得明显成效。\n三、存在问题\n作风建设仍需加强。", new Classifying.ReportContext { Unit = "某区水利局" }),
        "a.txt");

    // Escapes of Markdown undone.
    // A comment is not shown, and is the last line.
    private static string Shown(string markdown) => markdown[..markdown.LastIndexOf("<!--", StringComparison.Ordinal)];

    private static string Plain(string markdown) => Escape().Replace(markdown, "$1");

    // Marks are quoted as they are matched: ＸＸ as XX.
    private static string Letters(string text) =>
        string.Concat(text.Select(c => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c).Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"\\([*_`<\[|#])")]
    private static partial Regex Escape();

    [GeneratedRegex("第[0-9]+行“(?<words>[^“”…]+)[…”]")]
    private static partial Regex LineQuotation();

    [GeneratedRegex(@"\{\{[^}]*\}\}")]
    private static partial Regex Field();
}
