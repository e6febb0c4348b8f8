using System.Net;
using System.Text.RegularExpressions;
using Ganhuo.Reporting.Html;
using Ganhuo.Text;

namespace Ganhuo.Tests.Reporting.Html;

public sealed partial class HtmlReportWriterTests
{
    private const string Report =
        "县水务局2023年工作总结\n一、工作情况\n全年完成管网改造12公里，惠及群众**户。<script>alert(1)</script>\n"
        + "二、存在的问题\n一是部分点位回填不及时。\n三是台账“不全”&漏项。\n";

    [Fact]
    public void Page_holds_every_character_of_the_report_once_and_in_order()
    {
        var article = Page().Split("<article>")[1].Split("</article>")[0];
        var text = WebUtility.HtmlDecode(Tag().Replace(LineNumber().Replace(article, ""), ""));

        Assert.Equal(Compact(Report), Compact(text));
    }

    [Fact]
    public void Text_of_a_report_never_becomes_markup() =>
        Assert.DoesNotContain("<script", Page(), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Page_asks_nothing_of_any_network()
    {
        var page = Page();
        Assert.DoesNotContain("http", page, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_line_a_finding_points_to_is_in_the_page()
    {
        var page = Page();
        var targets = Reference().Matches(page).Select(m => m.Groups[1].Value).ToList();
        Assert.NotEmpty(targets);
        Assert.All(targets, t => Assert.Contains($"id=\"{t}\"", page, StringComparison.Ordinal));
    }

    private static string Page()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        HtmlReportWriter.Write(writer, ReportAnalyzer.Create().Analyze(Report), "a.txt", Language.Chinese);
        return writer.ToString();
    }

    private static string Compact(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex("<small>\\d+</small>")]
    private static partial Regex LineNumber();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("href=\"#(l\\d+)\"")]
    private static partial Regex Reference();
}
