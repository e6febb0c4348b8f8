using System.Text;
using System.Text.Json.Nodes;

namespace Ganhuo.Cli.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Folder_is_read_in_ordinal_path_order_without_hidden_and_unknown_files()
    {
        foreach (var name in new[] { "b.txt", "a/z.txt", "a-b.txt", ".hidden.txt", ".git/x.txt", "photo.jpg", "中.txt" })
            folder.Write(name, "甲。");

        var result = ToolProcess.Run("check", folder.Path + "/", "-f", "json");

        Assert.Equal(0, result.Status);
        Assert.Equal(
            new[] { "a-b.txt", "a/z.txt", "b.txt", "中.txt" }.Select(n => folder.Path + "/" + n), Sources(result));
        Assert.Contains("1", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_follow_the_order_of_the_arguments_and_keep_their_names()
    {
        folder.Write("b.txt", "甲。");
        folder.Write("a.txt", "乙。");

        var result = ToolProcess.Run(
            new ToolSettings { WorkingDirectory = folder.Path, Input = Encoding.UTF8.GetBytes("丙。") },
            "check", "b.txt", "-", "*.txt", "-f", "json");

        Assert.Equal(["b.txt", "-", "a.txt", "b.txt"], Sources(result));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "no-such-file")]
    [InlineData("check", "no-such-*.txt")]
    [InlineData("check", ".", "-f", "xml")]
    [InlineData("check", ".", "--lang", "fr")]
    [InlineData("check", ".", "--jobs", "0")]
    [InlineData("check", ".", "--no-such-option")]
    [InlineData("no-such-command")]
    [InlineData]
    public void Wrong_usage_is_status_2_with_a_reason_and_no_data(params string[] arguments)
    {
        var result = ToolProcess.Run(new ToolSettings { WorkingDirectory = folder.Path }, arguments);

        Assert.Equal(2, result.Status);
        Assert.Equal("", result.Output);
        Assert.StartsWith("ganhuo: ", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_without_any_report_is_status_2()
    {
        folder.Write("photo.jpg", "");

        Assert.Equal(2, ToolProcess.Run("check", folder.Path).Status);
    }

    [Fact]
    public void Missing_file_is_named_and_the_rest_is_done()
    {
        folder.Write("a.txt", "甲。");

        var result = ToolProcess.Run("check", folder["none.txt"], folder["a.txt"], "-f", "jsonl");

        Assert.Equal(2, result.Status);
        Assert.Contains("none.txt", result.Errors, StringComparison.Ordinal);
        Assert.Single(result.Output.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Output_goes_to_the_named_file_and_leaves_no_other()
    {
        folder.Write("in/a.txt", "甲。");

        var result = ToolProcess.Run("check", folder["in"], "-f", "json", "-o", folder["out/result.json"]);

        Assert.Equal(0, result.Status);
        Assert.Equal("", result.Output);
        Assert.Equal([folder["out/result.json"]], Directory.GetFiles(folder["out"], "*", new EnumerationOptions { AttributesToSkip = 0 }));
        Assert.NotNull(JsonNode.Parse(File.ReadAllText(folder["out/result.json"])));
    }

    [Fact]
    public void Standard_output_is_utf8_without_a_mark_whatever_the_locale()
    {
        folder.Write("a.txt", "甲。");
        var settings = new ToolSettings { Environment = new Dictionary<string, string> { ["LC_ALL"] = "C" } };

        var result = ToolProcess.Run(settings, "check", folder.Path, "-f", "json");

        Assert.Equal('{', result.Output[0]);
    }

    private static string[] Sources(ToolResult result) =>
        [.. JsonNode.Parse(result.Output)!["reports"]!.AsArray().Select(r => (string)r!["source"]!)];
}
