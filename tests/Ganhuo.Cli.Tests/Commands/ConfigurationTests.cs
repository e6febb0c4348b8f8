using System.Text.Json.Nodes;
using Ganhuo.Detecting;

namespace Ganhuo.Cli.Tests.Commands;

public sealed class ConfigurationTests : IDisposable
{
    private const string Report = "工作总结\n下一步，将从四个方面抓好落实。\n一是补齐台账。\n二是更换设备。\n三是组织培训。\n";

    private readonly TemporaryFolder folder = new();

    public ConfigurationTests() => folder.Write("unit/2023/a.txt", Report);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Rule_is_found_turned_off_and_regraded()
    {
        Assert.Equal(["GH107 warning"], Findings());
        folder.Write("unit/ganhuo.json", """{ "rules": { "GH107": "error" } }""");
        Assert.Equal(["GH107 error"], Findings());
        folder.Write("unit/2023/ganhuo.json", """{ "rules": { "count-mismatch": "off" } }""");
        Assert.Empty(Findings());
        Assert.Equal(["GH107 error"], Findings("--config", folder["unit/ganhuo.json"]));
    }

    [Fact]
    public void Broken_configuration_is_refused_with_file_line_and_reason()
    {
        folder.Write("unit/ganhuo.json", "{\n \"rules\": { \"GH999\": \"off\" } }");

        var result = ToolProcess.Run("check", folder["unit"]);

        Assert.Equal(2, result.Status);
        Assert.Contains("ganhuo.json:2: ", result.Errors, StringComparison.Ordinal);
        Assert.Equal("", result.Output);
    }

    [Fact]
    public void Named_configuration_that_is_not_there_is_refused() =>
        Assert.Equal(2, ToolProcess.Run("check", folder["unit"], "--config", folder["none.json"]).Status);

    [Fact]
    public void Printed_configuration_brings_itself_about()
    {
        folder.Write("unit/ganhuo.json", """{ "rules": { "GH107": "note" } }""");
        var printed = ToolProcess.Run("check", folder["unit"], "--print-config");
        Assert.Equal(0, printed.Status);
        Assert.Contains("\"GH107\": \"note\"", printed.Output, StringComparison.Ordinal);

        var again = folder.Write("printed.json", printed.Output);
        Assert.Equal(["GH107 note"], Findings("--config", again));
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("note", 1)]
    public void Finding_at_or_above_the_bar_is_status_1(string bar, int status)
    {
        var others = RuleCatalogue.All.Where(r => r.Id != "GH107").Select(r => $"\"{r.Id}\": \"off\"");
        folder.Write("unit/ganhuo.json", $"{{ \"rules\": {{ {string.Join(", ", others)} }} }}");

        Assert.Equal(status, ToolProcess.Run("check", folder["unit"], "-f", "csv", "--fail-on", bar).Status);
    }

    private string[] Findings(params string[] more)
    {
        var result = ToolProcess.Run(["check", folder["unit/2023"], "-f", "json", .. more]);
        Assert.Equal(0, result.Status);
        return [.. JsonNode.Parse(result.Output)!["reports"]![0]!["findings"]!.AsArray()
            .Where(f => (string?)f!["rule"] == "GH107").Select(f => $"{f!["rule"]} {f["severity"]}")];
    }
}
