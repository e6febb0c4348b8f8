using System.Text;
using System.Text.Json.Nodes;
using Ganhuo.Reporting;
using Ganhuo.Tests.Architecture;
using Ganhuo.Text;
using NJsonSchema;

namespace Ganhuo.Tests.Reporting;

/// <summary>What <c>-f sarif</c> writes, held to the schema of the standard by a validator of other hands.</summary>
public sealed class SarifSchemaTests
{
    private const int Reports = 16;

    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();
    private static readonly SourceReport Unreadable = new("坏 文件.docx", null, new Bilingual("文件损坏", "the file is damaged"));

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public async Task Log_of_reports_with_findings_of_every_kind_keeps_to_the_schema(Language language)
    {
        var log = Log(language, [.. Development(), FullAnalysis.Report, Unreadable]);

        Assert.Empty((await SchemaAsync()).Validate(log));
        foreach (var met in new[] { "relatedLocations", "suppressions", "toolExecutionNotifications" })
            Assert.Contains($"\"{met}\"", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Log_of_nothing_keeps_to_the_schema() => Assert.Empty((await SchemaAsync()).Validate(Log(Language.Chinese, [])));

    [Fact]
    public async Task Log_that_breaks_the_standard_is_refused()
    {
        var schema = await SchemaAsync();
        Action<JsonNode>[] breaks =
        [
            log => log["version"] = "2.0.0",
            log => Driver(log).Remove("name"),
            log => Driver(log)["rules"]![0]!["colour"] = "red",
            log => Result(log)["level"] = "fatal",
            log => Result(log).Remove("message"),
            log => Region(log)["startLine"] = 0,
            log => Region(log)["charOffset"] = -2,
            log => Result(log)["baselineState"] = "old",
            log => log["runs"]![0]!["columnKind"] = "bytes",
        ];
        var whole = Log(Language.Chinese, [FullAnalysis.Report]);

        Assert.All(breaks, change =>
        {
            var log = JsonNode.Parse(whole)!;
            change(log);
            Assert.NotEmpty(schema.Validate(log.ToJsonString()));
        });
    }

    private static JsonObject Driver(JsonNode log) => log["runs"]![0]!["tool"]!["driver"]!.AsObject();

    private static JsonObject Result(JsonNode log) => log["runs"]![0]!["results"]![0]!.AsObject();

    private static JsonNode Region(JsonNode log) => Result(log)["locations"]![0]!["physicalLocation"]!["region"]!;

    private static Task<JsonSchema> SchemaAsync() =>
        JsonSchema.FromFileAsync(Repository.Path("tests", "Ganhuo.Tests", "Reporting", "Sarif", "sarif-2.1.0.json"));

    private static IEnumerable<SourceReport> Development() =>
        Directory.GetFiles(Repository.Path("corpus", "gold", "reports", "development"), "*.txt").Order(StringComparer.Ordinal).Take(Reports)
            .Select(file => new SourceReport(Path.GetFileName(file), Analyzer.Analyze(File.ReadAllText(file)), null));

    // With the first finding of every report dismissed.
    private static string Log(Language language, IReadOnlyList<SourceReport> reports)
    {
        var known = Baseline.Empty;
        foreach (var report in reports.Where(r => r.Analysis is { Findings.IsEmpty: false }))
            known = known.With(new SourceReport(report.Source, report.Analysis! with { Findings = [report.Analysis.Findings[0]] }, null),
                "已核实");
        using var output = new MemoryStream();
        var writer = new SarifReportWriter(output, language, known);
        foreach (var report in reports) writer.Write(report);
        writer.Complete();
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
