namespace Ganhuo.Cli.Tests.Outputs;

/// <summary>No output takes the place of what was read, or of a good result; one that cannot be written does not stop the others.</summary>
public sealed class OutputSafetyTests : IDisposable
{
    private const string Report = "某区水利局2023年度工作总结\n一、工作成绩\n全年召开会议**次，走访农户32户。\n";

    private readonly TemporaryFolder folder = new();

    public OutputSafetyTests()
    {
        folder.Write("a.txt", Report);
        folder.Write("b.txt", Report);
        folder.Write("in/c.txt", Report);
        File.WriteAllBytes(folder["坏.docx"], [0x50, 0x4B, 3, 4]);
        if (!OperatingSystem.IsWindows()) File.CreateSymbolicLink(folder["链.txt"], folder["a.txt"]);
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("check a.txt -o a.txt")]
    [InlineData("check a.txt -f json -o ./in/../a.txt")]
    [InlineData("check b.txt a.txt -f csv -o a.txt")]
    [InlineData("check b.txt --findings b.txt")]
    [InlineData("check b.txt --against a.txt -f json -o a.txt")]
    [InlineData("check a.txt --baseline a.txt --update-baseline --reason 甲")]
    [InlineData("compare a.txt b.txt -f json -o b.txt")]
    [InlineData("profile build a.txt b.txt -o b.txt")]
    [InlineData("check 链.txt -f json -o a.txt")]
    [InlineData("check a.txt -f json -o 链.txt")]
    public void File_that_is_read_is_never_written_over(string line)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() && line.Contains('链', StringComparison.Ordinal), "links need rights there");

        var result = Run(line.Split(' '));

        Assert.Equal(2, result.Status);
        Assert.All(new[] { "a.txt", "b.txt" }, file => Assert.Equal(Report, File.ReadAllText(folder[file])));
        Assert.Empty(Directory.GetFiles(folder.Path, "*.tmp", new EnumerationOptions { AttributesToSkip = 0 }));
    }

    [Fact]
    public void Submitted_document_is_never_written_over()
    {
        Assert.Equal(0, Run("check", "a.txt", "-f", "docx", "-o", "r.docx").Status);
        Assert.Equal(0, Run("check", "b.txt", "-f", "docx", "-o", "s.docx").Status);
        var before = File.ReadAllBytes(folder["r.docx"]);

        Assert.Equal(2, Run("check", "r.docx", "-f", "docx", "-o", "r.docx").Status);
        Assert.Equal(2, Run("check", "r.docx", "s.docx", "-f", "docx", "-o", ".").Status);
        Assert.Equal(2, Run("feedback", "r.docx", "-o", "r.docx").Status);
        Assert.Equal(2, Run("feedback", "r.docx", "s.docx", "-o", ".").Status);

        Assert.Equal(before, File.ReadAllBytes(folder["r.docx"]));
    }

    [Theory]
    [InlineData("html")]
    [InlineData("docx")]
    public void Report_that_cannot_be_read_leaves_a_good_page_as_it_is_and_makes_no_empty_one(string format)
    {
        folder.Write("好." + format, "好");

        Assert.Equal(2, Run("check", "坏.docx", "-f", format, "-o", "好." + format).Status);
        Assert.Equal(2, Run("check", "坏.docx", "-f", format, "-o", "新." + format).Status);

        Assert.Equal("好", File.ReadAllText(folder["好." + format]));
        Assert.False(File.Exists(folder["新." + format]));
    }

    [Theory]
    [InlineData("check", "html")]
    [InlineData("check", "docx")]
    [InlineData("feedback", "docx")]
    public void Path_longer_than_a_name_may_be_gets_its_page(string command, string format)
    {
        var (unit, title) = (new string('县', 80), new string('报', 80));
        folder.Write($"长/{unit}/{title}.txt", Report);
        folder.Write($"长/{unit}/二.txt", Report);

        var result = Run([command, "长", .. command == "check" ? ["-f", format] : Array.Empty<string>(), "-o", "页"]);

        Assert.Equal(0, result.Status);
        Assert.Equal(format == "html" ? 3 : 2, Directory.GetFiles(folder["页"]).Length);
    }

    [Theory]
    [InlineData("check", "html")]
    [InlineData("check", "docx")]
    [InlineData("feedback", "docx")]
    public void Page_that_cannot_be_written_is_named_and_the_others_are_there(string command, string format)
    {
        // A folder stands where the page of a.txt goes.
        folder.Write($"页/a.txt.{format}/x", "");

        var result = Run([command, "a.txt", "b.txt", .. command == "check" ? ["-f", format] : Array.Empty<string>(), "-o", "页"]);

        Assert.Equal(2, result.Status);
        Assert.Contains($"a.txt.{format}", result.Errors, StringComparison.Ordinal);
        Assert.True(File.Exists(folder[$"页/b.txt.{format}"]));
        Assert.True(format != "html" || File.Exists(folder["页/index.html"]));
    }

    private ToolResult Run(params string[] arguments) => ToolProcess.Run(new ToolSettings { WorkingDirectory = folder.Path }, arguments);
}
