using System.CommandLine;

namespace Ganhuo.Cli.Tests.Commands;

/// <summary>What is mistyped on the command line is said in a line, and nothing else is done.</summary>
public sealed class ArgumentTests : IDisposable
{
    private const string Report = "工作总结\n一、做法\n召开会议3次，走访农户32户。\n";

    private readonly TemporaryFolder folder = new();

    public ArgumentTests() => folder.Write("a.txt", Report);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("check a.txt --jbos 2", "--jobs")]
    [InlineData("check a.txt --fial-on error", "--fail-on")]
    [InlineData("scan a.txt -o out --fast --no-resue", "--no-reuse")]
    [InlineData("feedback a.txt --templte t.md", "--template")]
    [InlineData("profile build a.txt -o p.json --encodng gbk", "--encoding")]
    [InlineData("train --gold a.csv --ouput b.csv -o m", "--output")]
    [InlineData("check a.txt --quite-another", "--quite-another")]
    public void Mistyped_option_is_no_path_and_the_nearest_is_named(string line, string named)
    {
        var result = Run(line.Split(' '));

        Assert.Equal(2, result.Status);
        Assert.Contains(named, result.Errors, StringComparison.Ordinal);
        Assert.Equal("", result.Output);
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("check a.txt -f csv -o --fsat", "--output")]
    [InlineData("check a.txt --baseline --update-basline", "--update-baseline")]
    [InlineData("scan a.txt -o --fsat", "--fast")]
    [InlineData("feedback a.txt --print-template --templte", "--template")]
    public void Mistyped_option_is_no_value_of_another(string line, string named)
    {
        var result = Run(line.Split(' '));

        Assert.Equal(2, result.Status);
        Assert.Contains(named, result.Errors, StringComparison.Ordinal);
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Reason_and_separator_may_be_written_as_options_are()
    {
        Assert.Equal(0, Run("segment", "a.txt", "--separator", "--x").Status);
        Assert.Equal(0, Run("check", "a.txt", "-f", "csv", "--baseline", "b.json", "--update-baseline", "--reason", "--已核实").Status);
    }

    [Fact]
    public void Path_that_begins_with_a_dash_stands_behind_two()
    {
        folder.Write("-b.txt", Report);

        Assert.Contains("./-b.txt", Run("check", "-b.txt").Errors, StringComparison.Ordinal);
        Assert.Equal(0, Run("check", "-f", "csv", "--", "-b.txt").Status);
        Assert.Equal(0, Run("check", "-f", "csv", "./-b.txt").Status);
    }

    [Theory]
    [InlineData("compare a.txt", "compare 缺少 B", "Required argument 'B' missing for command: 'compare'.")]
    [InlineData("compare a.txt a.txt b.txt", "b.txt：没有这个命令或参数", "Unrecognized command or argument 'b.txt'.")]
    [InlineData("check a.txt --unit", "--unit 后面缺少值", "Required argument missing for option: '--unit'.")]
    [InlineData("check a.txt --unit 某局 --unit 某镇", "--unit 只能有一个值，给了 2 个", "expects a single argument but 2 were provided")]
    [InlineData("compare a.txt a.txt -f doc", "--format doc：只能是 text, json, html", "Must be one of: text, json, html")]
    [InlineData("profile", "缺少命令", "Required command was not provided.")]
    public void What_the_parser_refuses_is_said_in_the_language_asked_for(string line, string chinese, string english)
    {
        var errors = Run(line.Split(' ')).Errors;
        Assert.Contains(chinese + "\n", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("argument", errors, StringComparison.Ordinal);

        // Right behind the command, where what is missing at the end of the line stays missing.
        string[] words = line.Split(' ');
        Assert.Contains(english, Run([words[0], "--lang=en", .. words[1..]]).Errors, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Options()
    {
        var all = new TheoryData<string, string>();
        foreach (var (path, command) in Commands("", Program.Root()))
            foreach (var option in command.Options.Where(o => o.Arity.MaximumNumberOfValues > 0)) all.Add(path, option.Name);
        return all;
    }

    // No process: a parser that throws, throws here too.
    [Theory]
    [MemberData(nameof(Options))]
    public void No_value_of_an_option_breaks_the_parser_or_names_a_type_of_ours(string command, string option)
    {
        foreach (var value in new[] { "x", "-1", "", "1e999", "99999999999999999999", new string('长', 5000) })
        {
            string[] line = [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), option, value];
            var parsed = Program.Root().Parse(line);
            string[] errors = [.. parsed.Errors.Select(e => e.Message), .. Ganhuo.Cli.Commands.TokenCheck.Errors(parsed)];

            Assert.DoesNotContain(errors,
                e => e.Contains("System.", StringComparison.Ordinal) || e.Contains("Ganhuo.", StringComparison.Ordinal));
            if (value.Length == 0 && option != "--separator") Assert.NotEmpty(errors);
        }
    }

    [Theory]
    [InlineData("--jobs", "x")]
    [InlineData("--jobs", "0")]
    [InlineData("--encoding", "utf-7")]
    [InlineData("--encoding", "no-such")]
    [InlineData("--year", "x")]
    [InlineData("--format", "Text2")]
    [InlineData("--fail-on", "never")]
    [InlineData("--types", "none")]
    [InlineData("--model", "a.txt")]
    [InlineData("--profile", "a.txt")]
    [InlineData("--baseline", "a.txt")]
    [InlineData("--against", "none")]
    [InlineData("--config", "a.txt")]
    public void Value_that_will_not_do_is_status_2_in_a_line_or_two(string option, string value)
    {
        var result = Run("check", "a.txt", option, value);

        Assert.Equal(2, result.Status);
        Assert.Equal("", result.Output);
        Assert.InRange(result.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, 1, 2);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("内部错误", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_path_is_refused() => Assert.Equal(2, Run("check", "").Status);

    [Fact]
    public void Help_shows_values_as_they_are_typed()
    {
        var help = Run("check", "--help").Output;

        Assert.Contains("<text|json|jsonl|csv|sarif|html|docx>", help, StringComparison.Ordinal);
        Assert.Contains("<note|warning|error>", help, StringComparison.Ordinal);
        Assert.DoesNotContain("[default: Text]", help, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Path, Command Command)> Commands(string path, Command command) =>
    [
        (path, command), .. command.Subcommands.SelectMany(c => Commands($"{path} {c.Name}", c)),
    ];

    private ToolResult Run(params string[] arguments) => ToolProcess.Run(new ToolSettings { WorkingDirectory = folder.Path }, arguments);
}
