using System.Text;
using System.Text.Json.Nodes;
using Ganhuo.Reporting;
using Ganhuo.Text;

namespace Ganhuo.Tests.Reporting;

public sealed class JsonReportWriterTests
{
    private static readonly SourceReport Unreadable =
        new("坏.txt", null, new Bilingual("不是文本", "not a text"));

    [Fact]
    public void Document_of_every_field_keeps_to_the_schema_and_meets_every_property_of_it()
    {
        var validator = Validator();

        validator.Validate(JsonNode.Parse(Write(FullAnalysis.Report, Unreadable)));
        validator.Validate(JsonNode.Parse(JsonLinesReportWriterTests.Line(FullAnalysis.Report)), "report");

        Assert.Empty(validator.Errors);
        Assert.Equal(validator.Declared(), validator.Met);
    }

    [Theory]
    [InlineData("\"confidence\": 0.25", "\"confidence\": 1.25")]
    [InlineData("\"role\": \"problems\"", "\"role\": \"problem\"")]
    [InlineData("\"slot\": \"document-number\"", "\"shape\": 1, \"slot\": \"document-number\"")]
    [InlineData("\"kind\": \"place\",", "")]
    public void Document_that_breaks_the_contract_is_refused_by_the_validator(string part, string broken)
    {
        var validator = Validator();
        var document = Write(FullAnalysis.Report);
        Assert.Contains(part, document, StringComparison.Ordinal);

        validator.Validate(JsonNode.Parse(document.Replace(part, broken, StringComparison.Ordinal)));

        Assert.NotEmpty(validator.Errors);
    }

    [Fact]
    public void Analysis_of_a_text_keeps_to_the_schema()
    {
        var validator = Validator();
        var analyzer = ReportAnalyzer.Create();
        foreach (var text in new[] { "", "  \n ", FullAnalysis.Text, "\ud800", "一、做法\n召开会议3次。\n二、问题\n无。" })
            validator.Validate(JsonNode.Parse(Write(new SourceReport("a", analyzer.Analyze(text), null))));

        Assert.Empty(validator.Errors);
    }

    [Fact]
    public void Chinese_is_written_as_it_is_and_markup_is_not()
    {
        var document = Write(FullAnalysis.Report);

        Assert.Contains("把握政治方向", document, StringComparison.Ordinal);
        Assert.Contains("𠮷村\\u003C", document, StringComparison.Ordinal);
        Assert.DoesNotContain('<', document);
        Assert.DoesNotContain('\r', document);
        Assert.Equal('\n', document[^1]);
    }

    [Fact]
    public void Composition_still_adds_to_one_after_rounding()
    {
        var report = JsonNode.Parse(Write(FullAnalysis.Report))!["reports"]![0]!;
        var shares = report["composition"]!.AsObject().Select(s => (decimal)s.Value!);

        Assert.Equal(1m, shares.Sum());
    }

    [Fact]
    public void Related_place_without_a_source_names_its_own_report_and_line()
    {
        var related = JsonNode.Parse(Write(FullAnalysis.Report))!["reports"]![0]!["findings"]![0]!["related"]!;

        Assert.Equal("夹/报告.txt", (string?)related[0]!["source"]);
        Assert.Equal(1, (int?)related[0]!["line"]);
        Assert.Null(related[1]!["line"]);
    }

    [Fact]
    public void Language_changes_messages_and_nothing_else()
    {
        var chinese = JsonNode.Parse(Write(FullAnalysis.Report))!["reports"]![0]!["findings"]![0]!;
        var english = JsonNode.Parse(Write(Language.English, FullAnalysis.Report))!["reports"]![0]!["findings"]![0]!;

        Assert.Equal("缺次数", (string?)chinese["message"]);
        Assert.Equal("A count is missing", (string?)english["message"]);
        Assert.Equal((string?)chinese["text"], (string?)english["text"]);
    }

    internal static SchemaValidator Validator() => new(JsonNode.Parse(ReportSchema.Text)!.AsObject());

    private static string Write(params SourceReport[] reports) => Write(Language.Chinese, reports);

    private static string Write(Language language, params SourceReport[] reports)
    {
        using var stream = new MemoryStream();
        var writer = new JsonReportWriter(stream, language);
        foreach (var report in reports) writer.Write(report);
        writer.Complete();
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
