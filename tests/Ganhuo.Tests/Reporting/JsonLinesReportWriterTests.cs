using System.Text;
using System.Text.Json.Nodes;
using Ganhuo.Reporting;

namespace Ganhuo.Tests.Reporting;

public sealed class JsonLinesReportWriterTests
{
    [Fact]
    public void Each_report_is_one_line_that_keeps_to_the_schema()
    {
        using var stream = new MemoryStream();
        var writer = new JsonLinesReportWriter(stream);
        writer.Write(FullAnalysis.Report);
        writer.Write(FullAnalysis.Report);
        writer.Complete();

        var lines = Encoding.UTF8.GetString(stream.ToArray()).Split('\n');

        Assert.Equal(3, lines.Length);
        Assert.Equal("", lines[2]);
        var validator = JsonReportWriterTests.Validator();
        validator.Validate(JsonNode.Parse(lines[0]), "report");
        validator.Validate(JsonNode.Parse(lines[1]), "report");
        Assert.Empty(validator.Errors);
    }
}
