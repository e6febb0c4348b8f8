using System.Text;
using System.Text.Json.Nodes;
using Ganhuo.Reporting;

namespace Ganhuo.Tests.Reporting;

public sealed class JsonLinesReportWriterTests
{
    [Fact]
    public void Each_report_is_one_line_that_keeps_to_the_schema()
    {
        var lines = Written(FullAnalysis.Report, FullAnalysis.Report).Split('\n');

        Assert.Equal(3, lines.Length);
        Assert.Equal("", lines[2]);
        var validator = JsonReportWriterTests.Validator();
        validator.Validate(JsonNode.Parse(lines[0]), "report");
        validator.Validate(JsonNode.Parse(lines[1]), "report");
        Assert.Empty(validator.Errors);
    }

    // Lines of several runs are put together: each must say itself what it keeps to.
    [Fact]
    public void Every_line_begins_with_what_the_document_begins_with_and_then_says_the_same_of_the_report()
    {
        using var output = new MemoryStream();
        var writer = new JsonReportWriter(output);
        writer.Write(FullAnalysis.Report);
        writer.Complete();
        var document = JsonNode.Parse(output.ToArray())!.AsObject();

        foreach (var line in Written(FullAnalysis.Report, FullAnalysis.Report).TrimEnd('\n').Split('\n'))
        {
            var report = JsonNode.Parse(line)!.AsObject();
            Assert.Equal(["schemaVersion", "tool", "source"], report.Select(p => p.Key).Take(3));
            Assert.True(JsonNode.DeepEquals(document["schemaVersion"], report["schemaVersion"]));
            Assert.True(JsonNode.DeepEquals(document["tool"], report["tool"]));
            report.Remove("schemaVersion");
            report.Remove("tool");
            Assert.True(JsonNode.DeepEquals(document["reports"]![0], report));
        }
    }

    internal static string Line(SourceReport report) => Written(report).TrimEnd('\n');

    private static string Written(params SourceReport[] reports)
    {
        using var stream = new MemoryStream();
        var writer = new JsonLinesReportWriter(stream);
        foreach (var report in reports) writer.Write(report);
        writer.Complete();
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
