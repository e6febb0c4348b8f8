using System.Text.Json;
using Ganhuo.Detecting;
using Ganhuo.Reporting;
using Ganhuo.Text;

namespace Ganhuo.Tests.Reporting;

public sealed class SarifReportWriterTests
{
    private const string Text = "一、存在的问题\n渔港护栏断了**处，一是没有人管；三是没有人修。";
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    [Fact]
    public void Log_has_one_run_that_knows_every_rule_with_its_page()
    {
        var run = Run();
        var driver = run.GetProperty("tool").GetProperty("driver");
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();

        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.Equal(RuleCatalogue.All.Select(r => r.Id), rules.Select(r => r.GetProperty("id").GetString()));
        Assert.All(rules, r => Assert.StartsWith("# " + r.GetProperty("id").GetString(),
            r.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Result_points_at_the_words_it_quotes()
    {
        var run = Run();
        var results = run.GetProperty("results").EnumerateArray().ToList();

        Assert.Contains(results, r => r.GetProperty("ruleId").GetString() == "GH106");
        Assert.All(results, r =>
        {
            var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
            Assert.Equal(r.GetProperty("ruleId").GetString(), rules[r.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.Contains(r.GetProperty("level").GetString(), new[] { "error", "warning", "note" });
            var region = r.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
            var (at, length) = (region.GetProperty("charOffset").GetInt32(), region.GetProperty("charLength").GetInt32());
            Assert.Equal(Text.Substring(at, length), region.GetProperty("snippet").GetProperty("text").GetString());
            Assert.True(region.GetProperty("startLine").GetInt32() >= 1 && region.GetProperty("startColumn").GetInt32() >= 1);
        });
        Assert.Equal(results.Count, results.Select(r => r.GetProperty("partialFingerprints").GetRawText()).Distinct().Count());
    }

    [Fact]
    public void Report_that_cannot_be_read_is_a_notification()
    {
        var run = Run(new SourceReport("坏 文件.docx", null, new Bilingual("文件损坏", "the file is damaged")));
        var invocation = run.GetProperty("invocations")[0];

        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        var notification = invocation.GetProperty("toolExecutionNotifications")[0];
        Assert.Equal("文件损坏", notification.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal(
            "%E5%9D%8F%20%E6%96%87%E4%BB%B6.docx",
            notification.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri")
                .GetString());
    }

    [Fact]
    public void Dismissed_finding_is_unchanged_and_suppressed_and_the_others_are_new()
    {
        var report = Report();
        var one = new SourceReport(report.Source, report.Analysis! with { Findings = [report.Analysis.Findings[0]] }, null);
        var known = Baseline.Empty.With(one, "已核实");
        var results = Run(report, known).GetProperty("results").EnumerateArray().ToList();

        Assert.Equal("unchanged", results[0].GetProperty("baselineState").GetString());
        Assert.Single(results[0].GetProperty("suppressions").EnumerateArray());
        Assert.All(results.Skip(1), r => Assert.Equal("new", r.GetProperty("baselineState").GetString()));
    }

    [Theory]
    [InlineData(1.0 / 3, 1.0 / 3, 1.0 / 3, 0, 0)]
    [InlineData(0.14285, 0.14285, 0.14285, 0.14285, 0.4286)]
    [InlineData(0.20004, 0.20004, 0.20004, 0.20004, 0.19984)]
    public void Shares_add_to_one_and_the_score_has_two_decimals(double concrete, double plain, double required, double boilerplate,
        double unfilled)
    {
        var report = Report();
        var score = report.Analysis!.Score with { Composition = new(concrete, plain, required, boilerplate, unfilled), Score = 12.34567 };
        var properties = Run(new SourceReport(report.Source, report.Analysis with { Score = score }, null))
            .GetProperty("artifacts")[0].GetProperty("properties");

        Assert.Equal("12.35", properties.GetProperty("score").GetRawText());
        Assert.Equal(1m, properties.GetProperty("composition").EnumerateObject().Sum(p => p.Value.GetDecimal()));
    }

    // Of the objects we write: what SARIF 2.1.0 requires of each, and what it allows besides; by the name they are found under.
    private static readonly Dictionary<string, (string Required, string Allowed)> Objects = new(StringComparer.Ordinal)
    {
        [""] = ("version runs", "$schema"),
        ["runs"] = ("tool", "columnKind language invocations artifacts results"),
        ["tool"] = ("driver", ""),
        ["driver"] = ("name", "version dottedQuadFileVersion properties rules"),
        ["rules"] = ("id", "name shortDescription fullDescription help defaultConfiguration"),
        ["shortDescription"] = ("text", ""),
        ["fullDescription"] = ("text", ""),
        ["help"] = ("text", "markdown"),
        ["defaultConfiguration"] = ("", "level"),
        ["invocations"] = ("executionSuccessful", "toolExecutionNotifications"),
        ["toolExecutionNotifications"] = ("message", "level locations"),
        ["message"] = ("text", ""),
        ["locations"] = ("", "physicalLocation"),
        ["relatedLocations"] = ("", "physicalLocation"),
        ["physicalLocation"] = ("artifactLocation", "region"),
        ["artifactLocation"] = ("uri", "index"),
        ["location"] = ("uri", ""),
        ["region"] = ("", "startLine startColumn endLine endColumn charOffset charLength snippet"),
        ["snippet"] = ("text", ""),
        ["artifacts"] = ("", "location properties"),
        ["results"] = ("message", "ruleId ruleIndex level locations relatedLocations partialFingerprints baselineState suppressions"),
        ["suppressions"] = ("kind", ""),
    };

    [Fact]
    public void Every_object_has_what_the_standard_requires_and_nothing_it_does_not_know()
    {
        using var output = new MemoryStream();
        var writer = new SarifReportWriter(output, Language.Chinese, Baseline.Empty.With(Report(), "已核实"));
        writer.Write(Report());
        writer.Write(FullAnalysis.Report);
        writer.Write(new SourceReport("坏.docx", null, new Bilingual("文件损坏", "the file is damaged")));
        writer.Complete();

        Check("", JsonDocument.Parse(output.ToArray()).RootElement);
    }

    private static void Check(string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
            foreach (var item in value.EnumerateArray()) Check(name, item);
        if (value.ValueKind != JsonValueKind.Object || name is "properties" or "partialFingerprints") return;
        var (required, allowed) = Objects[name];
        var has = value.EnumerateObject().Select(p => p.Name).ToList();
        Assert.Empty(Words(required).Except(has));
        Assert.Empty(has.Except([.. Words(required), .. Words(allowed)]));
        foreach (var property in value.EnumerateObject()) Check(property.Name, property.Value);
        if (name == "region") CheckRegion(value);
    }

    private static string[] Words(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // Lines and columns count from 1, offsets from 0, and a region ends no earlier than it begins.
    private static void CheckRegion(JsonElement region)
    {
        int? Number(string name) => region.TryGetProperty(name, out var number) ? number.GetInt32() : null;
        Assert.True(Number("startLine") is null or >= 1);
        Assert.True(Number("charOffset") >= 0 && Number("charLength") >= 0);
        if (Number("endLine") is not { } endLine) return;
        Assert.True((endLine, Number("endColumn")!.Value).CompareTo((Number("startLine")!.Value, Number("startColumn")!.Value)) >= 0);
    }

    private static SourceReport Report() => new("渔港.txt", Analyzer.Analyze(Text), null);

    private static JsonElement Run(SourceReport? report = null, Baseline? known = null)
    {
        using var output = new MemoryStream();
        var writer = new SarifReportWriter(output, Language.Chinese, known);
        writer.Write(report ?? Report());
        writer.Complete();
        var log = JsonDocument.Parse(output.ToArray()).RootElement;
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        return Assert.Single(log.GetProperty("runs").EnumerateArray());
    }
}
