using System.Text.RegularExpressions;
using Ganhuo.Classifying;
using Ganhuo.Detecting;
using Ganhuo.Reporting;
using Ganhuo.Reporting.Html;
using Ganhuo.Tests.Detecting;
using Ganhuo.Text;

namespace Ganhuo.Tests.Reporting;

/// <summary>Screen and page call an aspect missing or thin where a finding does, and nowhere else.</summary>
public sealed partial class DimensionSurfacesTests
{
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    // What is a handful of aspects of a list of seven: it follows another list, and no rule says that one is missing.
    private const string Another = "县医保局领导班子政治素质自查自评报告\n一、政治素质总体表现\n一是把牢政治方向。党组集中学习十四次，班子成员讲党课六场，撰写体会文章九篇。\n"
        + "二是加强政治领导。向县委请示报告重大事项五件，批示的门诊统筹工作三十天办结并回告。\n三是夯实政治根基。把异地就医备案搬进二十一个村卫生室，群众来信减少一半。\n二、存在的问题\n学习不系统，两个偏远乡镇一年只去过一次。\n";

    public static TheoryData<string, string> Reports()
    {
        var reports = new TheoryData<string, string> { { "political-quality-review", Another }, { "generic", Another } };
        foreach (var rule in new[] { "GH102", "GH103" })
            foreach (var example in RulePage.Parse(RuleCatalogue.PageOf(rule)).Examples)
                reports.Add(example.Context.Type ?? "", example.Text);
        return reports;
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Surfaces_say_what_the_findings_say(string type, string text)
    {
        var analysis = Analyzer.Analyze(text, new ReportContext { Type = type.Length == 0 ? null : type });

        Agree(analysis);
        Agree(analysis with { Findings = [] });
    }

    [Fact]
    public void Aspect_that_no_finding_misses_is_not_found_and_not_missing()
    {
        var analysis = Analyzer.Analyze(Another, new ReportContext { Type = "political-quality-review" });

        Assert.DoesNotContain(analysis.Findings, f => f.Rule.Id == "GH102");
        Assert.Equal(4, analysis.Dimensions.Count(d => d.Mandatory && analysis.StandingOf(d) == DimensionStanding.NotFound));
        Assert.Contains("– 永葆政治本色 未见", Row(Screen(analysis)), StringComparison.Ordinal);
    }

    private static void Agree(ReportAnalysis analysis)
    {
        var (missing, thin) = (Named("GH102"), Named("GH103"));
        var (row, page) = (Row(Screen(analysis)), Page(analysis));

        Assert.Equal(missing, By(DimensionStanding.Missing));
        Assert.Equal(thin, By(DimensionStanding.Thin));
        Assert.Equal(missing, OnScreen().Matches(row).Where(m => m.Groups["is"].Value == "缺").Select(m => m.Groups["name"].Value));
        Assert.Equal(thin, OnScreen().Matches(row).Where(m => m.Groups["is"].Value == "单薄").Select(m => m.Groups["name"].Value));
        Assert.Equal(missing.Count, Count(page, "<tr class=\"missing\">"));
        Assert.Equal(thin.Count, Count(page, "<tr class=\"thin\">"));

        List<string> Named(string rule) => [.. analysis.Dimensions.Select(d => d.Name)
            .Where(name => analysis.Findings.Any(f => f.Rule.Id == rule && f.Message.Chinese.Contains($"“{name}”", StringComparison.Ordinal)))];

        List<string> By(DimensionStanding standing) =>
            [.. analysis.Dimensions.Where(d => analysis.StandingOf(d) == standing).Select(d => d.Name)];
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static string Row(string screen)
    {
        var lines = screen.Split('\n').SkipWhile(l => !l.StartsWith("  维度", StringComparison.Ordinal)).TakeWhile(l => l.Length > 0);
        return string.Join("   ", lines);
    }

    private static string Screen(ReportAnalysis analysis)
    {
        using var stream = new MemoryStream();
        var writer = new TextReportWriter(stream);
        writer.Write(new SourceReport("甲.txt", analysis, null));
        writer.Complete();
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Page(ReportAnalysis analysis)
    {
        using var writer = new StringWriter();
        HtmlReportWriter.Write(writer, analysis, "甲.txt", Language.Chinese);
        return writer.ToString();
    }

    [GeneratedRegex(@"[✗!·] (?<name>\S+) (?<is>缺|单薄)")]
    private static partial Regex OnScreen();
}
