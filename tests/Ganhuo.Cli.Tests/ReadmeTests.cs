using System.Text.RegularExpressions;
using Ganhuo.Cli.Tests.Commands;

namespace Ganhuo.Cli.Tests;

/// <summary>The README is a tested artefact: its commands run, its program is the consumer's, its picture is real.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ReadmeTests()
    {
        // The README's folder of submissions: a few of our own reports.
        foreach (var file in Directory.GetFiles(Path.Combine(Approval.Root, "corpus/gold/reports/development"), "*.txt").Order(StringComparer.Ordinal).Take(3))
            folder.Write("送审材料/" + Path.GetFileName(file), File.ReadAllText(file));
        File.Copy(Directory.GetFiles(folder["送审材料"]).Order(StringComparer.Ordinal).First(), folder["报告.txt"]);
        folder.Write("标注.csv", LabelledTable.Unified);
    }

    public void Dispose() => folder.Dispose();

    public static TheoryData<string> Commands() => new(
        CodeBlocks("sh").SelectMany(b => b.Split('\n')).Where(l => l.StartsWith("ganhuo ", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command_of_the_readme_does_what_it_says(string line)
    {
        var command = line.Split(" #")[0].Trim();
        var expected = StatusNote().Match(line) is { Success: true } note ? int.Parse(note.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) : 0;
        var settings = new ToolSettings { WorkingDirectory = folder.Path, Input = File.ReadAllBytes(folder["报告.txt"]) };

        // --update-baseline comes before --baseline in the text, but each line is tried by itself.
        if (command.Contains("--baseline", StringComparison.Ordinal) && !command.Contains("--update", StringComparison.Ordinal))
            ToolProcess.Run(settings, "check", "送审材料", "--baseline", "基线.json", "--update-baseline", "--reason", "已核实");
        if (command.Contains("--model", StringComparison.Ordinal)) ToolProcess.Run(settings, "train", "--gold", "标注.csv", "-o", "本单位.model");
        var result = ToolProcess.Run(settings, command.Split(' ')[1..]);

        Assert.True(expected == result.Status, $"{command}: {result.Status}, {result.Errors}");
    }

    [Fact]
    public void Readme_has_commands_to_try() => Assert.True(Commands().Count > 5);

    [Fact]
    public void Program_of_the_readme_is_the_one_that_uses_the_packed_library() =>
        Assert.Equal(
            File.ReadAllText(Path.Combine(Approval.Root, "tests/Consumer/Program.cs")).Trim(), CodeBlocks("csharp").First().Trim());

    [Fact]
    [Trait("Category", "Approved")]
    public void Picture_of_the_readme_is_what_the_tool_draws()
    {
        const string Start = "<!-- screen -->\n```text\n", End = "```\n<!-- /screen -->";
        var readme = Readme();
        var (from, to) = (readme.IndexOf(Start, StringComparison.Ordinal) + Start.Length, readme.IndexOf(End, StringComparison.Ordinal));
        Assert.True(from > Start.Length && to >= from);
        var report = Directory.GetFiles(folder["送审材料"]).Order(StringComparer.Ordinal).First();
        var screen = ToolProcess.Run(new ToolSettings { WorkingDirectory = folder.Path }, "check", Path.GetRelativePath(folder.Path, report)).Output.Trim() + "\n";

        if (Approval.IsApproving) File.WriteAllText(Path.Combine(Approval.Root, "README.md"), readme[..from] + screen + readme[to..]);
        else if (!File.Exists(Approval.Path("ranking.csv"))) Assert.Skip("not approved yet: .ci/generate draws it");
        else Assert.Equal(screen, readme[from..to]);
    }

    private static string Readme() => File.ReadAllText(Path.Combine(Approval.Root, "README.md"));

    private static IEnumerable<string> CodeBlocks(string language) =>
        CodeBlock().Matches(Readme()).Where(m => m.Groups["language"].Value == language).Select(m => m.Groups["body"].Value);

    [GeneratedRegex("^```(?<language>[a-z]+)\\n(?<body>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("# (?:退出状态|exit) ([0-9]+)")]
    private static partial Regex StatusNote();
}
