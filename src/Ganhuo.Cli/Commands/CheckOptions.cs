using System.CommandLine;
using Ganhuo.Cli.Outputs;
using Ganhuo.Detecting;
using Ganhuo.Text;

namespace Ganhuo.Cli.Commands;

/// <summary>The arguments and options of <c>ganhuo check</c>, and nothing else.</summary>
internal sealed class CheckOptions
{
    public Argument<string[]> Paths { get; } = new("PATH")
    {
        Description = "文件、文件夹、通配符，或 - 表示标准输入 file, folder, glob, or - for standard input",
        Arity = ArgumentArity.ZeroOrMore,
    };

    // No default is named here: text is the first of the formats, and help would show it as its type writes it.
    public Option<OutputFormat> Format { get; } = new("--format", "-f")
    {
        Description = "输出格式，默认 text format of the output, text by default",
        HelpName = OptionValue.Names<OutputFormat>(),
        CustomParser = OptionValue.OneOf<OutputFormat>(),
    };

    public Option<string?> Output { get; } = new("--output", "-o")
    {
        Description = "写入文件或文件夹 write to this file or folder",
    };

    public Option<string?> Findings { get; } = new("--findings")
    {
        Description = "另写一份问题清单 CSV，一行一处 also write every finding, a row each, to this .csv",
    };

    public Option<string> Language { get; } = LanguageOption.Create("输出的语言 language of the output");

    public AnalysisOptions Analysis { get; } = new();

    public Option<bool> PrintConfiguration { get; } = new("--print-config")
    {
        Description = "输出生效的配置 print the configuration in force",
    };

    public Option<bool> UpdateBaseline { get; } = new("--update-baseline")
    {
        Description = "把现有问题写入基线，须有 --reason add the present findings to the baseline, with a --reason",
    };

    public Option<string?> Reason { get; } = new("--reason")
    {
        Description = "写入基线的理由 the reason written into the baseline",
    };

    public Option<Severity?> FailOn { get; } = new("--fail-on")
    {
        Description = "有达到该级别的问题时退出状态为 1 exit with 1 on findings at or above it",
        HelpName = OptionValue.Names<Severity>(),
        CustomParser = static result => OptionValue.OneOf<Severity>()(result),
    };

    public Option<bool> NoColour { get; } = new("--no-color") { Description = "不用颜色 no colour" };

    public IEnumerable<Option> All =>
        [Format, Output, Findings, Language, .. Analysis.All, UpdateBaseline, Reason, PrintConfiguration, FailOn,
            NoColour];

    public Language LanguageOf(ParseResult parsed) => LanguageOption.Of(parsed, Language);
}
