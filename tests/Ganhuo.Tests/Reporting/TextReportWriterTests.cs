using System.Text;
using Ganhuo.Reporting;
using Ganhuo.Reporting.Screen;
using Ganhuo.Text;

namespace Ganhuo.Tests.Reporting;

public sealed class TextReportWriterTests
{
    private static readonly SourceReport Unreadable = new("坏.txt", null, new Bilingual("不是文本", "not a text"));

    [Fact]
    public void Screen_shows_score_composition_dimensions_and_findings_with_their_line()
    {
        var screen = Write(TextReportOptions.Default, FullAnalysis.Report);

        Assert.Contains("41.3", screen, StringComparison.Ordinal);
        Assert.Contains("干货 33%", screen, StringComparison.Ordinal);
        Assert.Contains("✓ 把握政治方向 8 字", screen, StringComparison.Ordinal);
        Assert.Contains("第 3 行  缺次数", screen, StringComparison.Ordinal);
        Assert.Contains("培训「**」次", screen, StringComparison.Ordinal);
        Assert.Contains("错误 1", screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Screen_in_english_speaks_english()
    {
        var screen = Write(TextReportOptions.Default with { Language = Language.English }, FullAnalysis.Report);

        Assert.Contains("line 3  A count is missing", screen, StringComparison.Ordinal);
        Assert.DoesNotContain("退回", screen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(100)]
    [InlineData(160)]
    public void Lines_stay_inside_the_width(int width)
    {
        var screen = Write(TextReportOptions.Default with { Width = width }, FullAnalysis.Report, Unreadable);

        Assert.All(screen.Split('\n'), line => Assert.InRange(DisplayWidth.Of(line), 0, width));
    }

    [Fact]
    public void Colour_is_written_only_when_asked_for_and_changes_no_word()
    {
        var plain = Write(TextReportOptions.Default, FullAnalysis.Report);
        var coloured = Write(TextReportOptions.Default with { Colour = true }, FullAnalysis.Report);

        Assert.DoesNotContain('\u001b', plain);
        Assert.Contains("\u001b[31m", coloured, StringComparison.Ordinal);
        Assert.Contains("\u001b[7m**\u001b[0m", coloured, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_reports_end_in_a_table_with_the_thinnest_first_and_the_unreadable_last()
    {
        var empty = new SourceReport("空.txt", ReportAnalyzer.Create().Analyze(""), null);

        var screen = Write(TextReportOptions.Default, FullAnalysis.Report, Unreadable, empty);

        var table = screen[screen.IndexOf("汇总", StringComparison.Ordinal)..].Split('\n');
        Assert.Equal(["序", "得分", "构成", "错误", "警告", "材料", "首要问题"], table[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("空.txt", table[2], StringComparison.Ordinal);
        Assert.Contains("报告.txt", table[3], StringComparison.Ordinal);
        Assert.Contains("不是文本", table[4], StringComparison.Ordinal);
    }

    [Fact]
    public void Neighbouring_sections_of_one_role_are_told_together_and_points_come_of_shares_that_show()
    {
        const string Text = "县水务局2023年工作总结\n一、供水\n改造管网12公里，新建泵站3座。\n二、排水\n清淤管道40公里，改造雨水口212个。\n"
            + "三、存在的问题\n有的点位回填不及时，两个小区反复开挖。\n四、下一步打算\n2024年6月底前由管网科复核全部点位。\n";

        var screen = Write(TextReportOptions.Default, new SourceReport("a.txt", ReportAnalyzer.Create().Analyze(Text), null));

        Assert.Contains("✓ 成绩做法 第 2、4 行", screen, StringComparison.Ordinal);
        Assert.Contains("✓ 问题 第 6 行", screen, StringComparison.Ordinal);
        Assert.Contains("✓ 措施 第 8 行", screen, StringComparison.Ordinal);
        Assert.Matches(@"干货占比 [0-9.]+% → \+", screen);
        Assert.Matches(@"（把握 [0-9]+%）", screen);
    }

    private static string Write(TextReportOptions options, params SourceReport[] reports)
    {
        using var stream = new MemoryStream();
        var writer = new TextReportWriter(stream, options);
        foreach (var report in reports) writer.Write(report);
        writer.Complete();
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
