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
        foreach (var file in Directory.GetFiles(Path.Combine(Approval.Root, "corpus/gold/reports/development"), "*.txt")
            .Order(StringComparer.Ordinal).Take(3))
            folder.Write("送审材料/" + Path.GetFileName(file), File.ReadAllText(file));
        File.Copy(Directory.GetFiles(folder["送审材料"]).Order(StringComparer.Ordinal).First(), folder["报告.txt"]);
        folder.Write("标注.csv", LabelledTable.Unified);
        folder.Write("本地提法.tsv", "打好碧水攻坚翻身仗\t套话\n以{2-6}为抓手\t规定表述\n");
    }

    public void Dispose() => folder.Dispose();

    public static TheoryData<string> Commands() => new(
        CodeBlocks("sh").SelectMany(b => b.Split('\n')).Where(l => l.StartsWith("ganhuo ", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command_of_the_readme_does_what_it_says(string line)
    {
        var command = line.Split(" #")[0].Trim();
        var expected = StatusNote().Match(line) is { Success: true } note
            ? int.Parse(note.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) : 0;
        var settings = new ToolSettings { WorkingDirectory = folder.Path, Input = File.ReadAllBytes(folder["报告.txt"]) };

        // --update-baseline comes before --baseline in the text, but each line is tried by itself.
        if (command.Contains("--baseline", StringComparison.Ordinal) && !command.Contains("--update", StringComparison.Ordinal))
            ToolProcess.Run(settings, "check", "送审材料", "--baseline", "基线.json", "--update-baseline", "--reason", "已核实");
        if (command.Contains("--model", StringComparison.Ordinal))
            ToolProcess.Run(settings, "train", "--gold", "标注.csv", "-o", "本单位.model");
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
    public void Word_example_of_the_readme_is_the_one_that_is_compiled_and_run()
    {
        var file = File.ReadAllText(Path.Combine(Approval.Root, "tests/Consumer/WordFromCode.cs")).Split('\n');
        var example = CodeBlocks("csharp").Single(b => b.Contains("DocumentAnnotator", StringComparison.Ordinal)).Trim().Split('\n');

        Assert.InRange(example.Length, 5, 12);
        Assert.Equal(
            [.. file.Where(l => l.StartsWith("using ", StringComparison.Ordinal)), "",
                .. file.Where(l => l.StartsWith("        ", StringComparison.Ordinal)).Select(l => l[8..])],
            example.Where(l => !l.StartsWith("var path =", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Ganhuo")]
    [InlineData("Ganhuo.Documents")]
    [InlineData("Ganhuo.Cli")]
    public void Readme_of_a_package_is_short_leads_nowhere_that_is_not_there_and_shows_no_untried_code(string project)
    {
        var text = File.ReadAllText(Path.Combine(Approval.Root, "src", project, "README.md"));
        var tried = CodeBlocks("csharp").Concat(CodeBlocks("sh").SelectMany(b => b.Split('\n'))).Select(b => b.Split(" #")[0].Trim())
            .ToHashSet(StringComparer.Ordinal);

        Assert.InRange(text.Split('\n').Length, 10, 45);
        Assert.DoesNotMatch(@"\]\((?!https://)", text);
        foreach (var block in CodeBlock().Matches(text).Select(m => (Language: m.Groups["language"].Value, Body: m.Groups["body"].Value)))
            Assert.All(
                block.Language == "sh" ? block.Body.Trim().Split('\n').Select(l => l.Split(" #")[0].Trim()) : [block.Body.Trim()],
                code => Assert.Contains(code, tried));
    }

    [Fact]
    [Trait("Category", "Approved")]
    public void Picture_of_the_readme_is_what_the_tool_draws()
    {
        const string Start = "<!-- screen -->\n```text\n", End = "```\n<!-- /screen -->";
        var readme = Readme();
        var (from, to) = (readme.IndexOf(Start, StringComparison.Ordinal) + Start.Length, readme.IndexOf(End, StringComparison.Ordinal));
        Assert.True(from > Start.Length && to >= from);
        var report = Directory.GetFiles(folder["送审材料"]).Order(StringComparer.Ordinal).First();
        var screen = ToolProcess.Run(new ToolSettings { WorkingDirectory = folder.Path }, "check",
            Path.GetRelativePath(folder.Path, report)).Output.Trim() + "\n";

        if (Approval.IsApproving) File.WriteAllText(Path.Combine(Approval.Root, "README.md"), readme[..from] + screen + readme[to..]);
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
