using System.Net;
using System.Text.RegularExpressions;
using Ganhuo.Reporting.Html;
using Ganhuo.Tests.Architecture;
using Ganhuo.Text;

namespace Ganhuo.Tests.Reporting.Html;

public sealed partial class HtmlReportWriterTests
{
    private const string Report =
        "县水务局2023年工作总结\n一、工作情况\n全年完成管网改造12公里，惠及群众**户。<script>alert(1)</script>\n"
        + "二、存在的问题\n一是部分点位回填不及时。\n三是台账“不全”&漏项。\n";

    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    [Fact]
    public void Page_holds_every_character_of_the_report_once_and_in_order()
    {
        var article = Page(Report).Split("<article>")[1].Split("</article>")[0];

        Assert.Equal(Compact(Report), Compact(WebUtility.HtmlDecode(Tag().Replace(article, ""))));
    }

    [Fact]
    public void Text_of_a_report_never_becomes_markup()
    {
        var page = Page("<img src=x onerror=a>“党委”\"'工作总结\n一、<b>成绩</b>\n完成<i>12</i>项。\n");

        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>成绩", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", Page(Report), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Report_without_a_title_is_called_by_its_file()
    {
        var page = Page("全年完成管网改造12公里。\n", source: "送审/水务<局>.docx");

        Assert.Contains("<title>水务&lt;局&gt;.docx</title>", page, StringComparison.Ordinal);
        Assert.Contains("<h1>水务&lt;局&gt;.docx</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<h1>（无标题）</h1>", Page("全年完成管网改造12公里。\n", source: "-"), StringComparison.Ordinal);
    }

    // Who reads no further than the first screen knows what weighs how much, and where it stands.
    [Fact]
    public void First_screen_counts_what_to_send_back_and_names_its_lines()
    {
        var page = Page("县水务局2023年工作总结\n一、工作情况\n改造管网**公里，新建泵站**座。\n走访群众**户。\n二、存在的问题\n一是巡查少了两次。\n三是台账漏记五处。\n");
        var reasons = Tag().Replace(page.Split("class=\"reasons\"")[1].Split("</div>")[0], "");

        Assert.Contains("错误 4 · 警告", reasons, StringComparison.Ordinal);
        Assert.Contains("空项未填 ×3 第3、4行", reasons, StringComparison.Ordinal);
        Assert.Matches("“三是”.* 第7行", reasons);
    }

    [Fact]
    public void Problem_and_measure_of_one_paragraph_are_each_shown_by_their_own_words()
    {
        var page = Page("县水务局2023年政治生态自评报告\n一、主要做法\n全年完成管网改造12公里。\n二、存在的问题\n"
            + "（一）管网抢修不够及时，有的爆管两天才修好。下一步，将抢修队伍分到四个片区驻守，限时到场。\n");

        var row = page.Split("class=\"links\"")[1].Split("<tr><td>")[1].Split("</td>");
        Assert.Contains("管网抢修不够及时", row[0], StringComparison.Ordinal);
        Assert.Contains("将抢修队伍", row[1], StringComparison.Ordinal);
        Assert.DoesNotContain("不够及时", row[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Page_asks_nothing_of_any_network()
    {
        var page = Page(Report);
        Assert.DoesNotContain("http", page, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(DevelopmentReports))]
    public void Every_finding_leads_to_its_mark_and_every_mark_back_to_its_finding(string report)
    {
        var text = File.ReadAllText(Repository.Path("corpus", "gold", "reports", "development", report));
        var page = Page(text);
        var findings = Analyzer.Analyze(text).Findings.Length;

        Assert.All(Enumerable.Range(1, findings), n =>
        {
            Assert.Single(Regex.Matches(page, $"<li id=\"n{n}\"><a href=\"#f{n}\">"));
            Assert.Single(Regex.Matches(page, $"<a class=\"n \\w+\" id=\"f{n}\" href=\"#n{n}\""));
        });
        Assert.DoesNotContain($"id=\"n{findings + 1}\"", page, StringComparison.Ordinal);
        var ids = Identifier().Matches(page).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(Reference().Matches(page).Select(m => m.Groups[1].Value), target => Assert.Contains(target, ids));
    }

    [Fact]
    public void Mark_stands_right_before_the_words_of_its_finding()
    {
        var finding = Analyzer.Analyze(Report).Findings.Select((f, i) => (Finding: f, Number: i + 1))
            .Single(f => f.Finding.Rule.Id == "GH201");
        var after = Page(Report).Split($"id=\"f{finding.Number}\"")[1];

        Assert.StartsWith("**", Tag().Replace(after[(after.IndexOf('>', StringComparison.Ordinal) + 1)..], ""), StringComparison.Ordinal);
    }

    [Fact]
    public void Finding_about_something_absent_in_a_report_without_text_is_listed_without_a_link()
    {
        var page = Page("");
        Assert.DoesNotContain("href=\"#f", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"#l", page, StringComparison.Ordinal);
        Assert.EndsWith("</body>\n</html>\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_chart_has_a_name_for_those_who_do_not_see_it()
    {
        var charts = Chart().Matches(Page(File.ReadAllText(Repository.Path("corpus", "gold", "reports", "development",
            "w1-04-civil-affairs-team-life.txt"))));

        Assert.True(charts.Count > 10, $"{charts.Count} charts");
        Assert.All(charts, c => Assert.Matches("role=\"(img|group)\" aria-label=\"[^\"]+\"", c.Value));
    }

    [Fact]
    public void Share_in_the_chart_is_the_share_the_rule_speaks_of()
    {
        var text = "某局领导班子2023年度主题教育专题民主生活会对照检查材料\n一、上年度整改情况\n" + string.Concat(Enumerable.Repeat("完成整改事项12项，约谈干部3人。", 30))
            + "\n二、存在的问题\n一是学习不深入，全年集中学习少开2次。\n三、原因剖析\n理论学习抓得不紧。\n四、整改措施\n2024年6月底前补学2次。\n";
        var finding = Analyzer.Analyze(text).Findings.First(f =>
            f.Rule.Id == "GH105" && f.Message.Chinese.Contains("占全文", StringComparison.Ordinal));
        var share = Percentage().Match(finding.Message.Chinese).Value;

        Assert.Contains($"{share} ✗ 不合要求", Page(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_stands_beside_its_measure_or_is_said_to_have_none()
    {
        var text = File.ReadAllText(Repository.Path("corpus", "gold", "reports", "development", "w9-06-county-water-party-governance.txt"));
        var analysis = Analyzer.Analyze(text);
        var rows = Page(text).Split("class=\"links\"")[1].Split("</section>")[0].Split("<tr><td>")[1..];

        var answered = analysis.Links.Where(l => l.Measure is not null).OrderBy(l => l.Problem).ThenBy(l => l.Measure)
            .Select(l => (Problem: analysis.Paragraphs[l.Problem].Line, Measure: analysis.Paragraphs[l.Measure!.Value].Line)).ToList();
        var open = analysis.Findings.Where(f => f.Rule.Id == "GH501").Select(f => analysis.ParagraphAt(f.Span.Start)!.Line).ToList();

        Assert.NotEmpty(answered);
        Assert.NotEmpty(open);
        Assert.Equal(answered, rows.Where(r => !r.Contains("没有对应的措施", StringComparison.Ordinal)).Select(r => (Line(r, 0), Line(r, 1))));
        Assert.Equal(open, rows.Where(r => r.Contains("没有对应的措施", StringComparison.Ordinal)).Select(r => Line(r, 0)));

        static int Line(string row, int place) =>
            int.Parse(LineReference().Matches(row)[place].Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void English_page_has_no_Chinese_but_the_reports_own()
    {
        var page = Page("Report of 2023\nDone 12 km, ** households.\nDone 12 km, ** households.\n", Language.English);

        Assert.DoesNotMatch("\\p{IsCJKUnifiedIdeographs}", page.Split("</style>")[1]);
        Assert.Contains("<html lang=\"en\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_switch_stands_before_the_text_it_switches_and_has_a_label()
    {
        var text = Page(Report).Split("id=\"text\"")[1];
        var switches = Switch().Matches(text).Select(m => m.Groups[1].Value).ToList();

        Assert.Equal(5, switches.Count);
        Assert.All(switches, s =>
        {
            Assert.Contains($"<label for=\"{s}\">", text, StringComparison.Ordinal);
            Assert.True(text.IndexOf($"id=\"{s}\"", StringComparison.Ordinal) < text.IndexOf("<article>", StringComparison.Ordinal));
            Assert.Contains($"#{s}:checked ~ article", Page(Report), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Report_in_one_line_of_many_findings_does_not_stop_the_writer() => Growth.Ends(
        Analyzer.Analyze(string.Concat(Enumerable.Repeat("培训干部**次，", 60_000))),
        analysis =>
        {
            using var writer = new StringWriter();
            HtmlReportWriter.Write(writer, analysis, "a.txt", Language.Chinese);
        });

    public static TheoryData<string> DevelopmentReports() =>
        [.. Directory.GetFiles(Repository.Path("corpus", "gold", "reports", "development"), "w1-*.txt").Select(f => Path.GetFileName(f)!)
            .Order(StringComparer.Ordinal)];

    private static string Page(string text, Language language = Language.Chinese, string source = "a.txt")
    {
        using var writer = new StringWriter { NewLine = "\n" };
        HtmlReportWriter.Write(writer, Analyzer.Analyze(text), source, language);
        return writer.ToString();
    }

    private static string Compact(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex("href=\"#l(\\d+)\"")]
    private static partial Regex LineReference();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("href=\"#([^\"]+)\"")]
    private static partial Regex Reference();

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Identifier();

    [GeneratedRegex("<svg[^>]*>")]
    private static partial Regex Chart();

    [GeneratedRegex("[0-9.]+%")]
    private static partial Regex Percentage();

    [GeneratedRegex("<input type=\"checkbox\" id=\"([a-z-]+)\"")]
    private static partial Regex Switch();
}
