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

    public Option<OutputFormat> Format { get; } = new("--format", "-f")
    {
        Description = "text | json | jsonl | csv | sarif | html | docx",
        DefaultValueFactory = _ => OutputFormat.Text,
    };

    public Option<string?> Output { get; } = new("--output", "-o")
    {
        Description = "写入文件或文件夹 write to this file or folder",
    };

    public Option<string> Language { get; } = new Option<string>("--lang")
    {
        Description = "zh | en",
        DefaultValueFactory = _ => "zh",
    }.AcceptOnlyFromAmong("zh", "en");

    public Option<string?> Type { get; } = new("--type") { Description = "指定文种 force this report type" };

    public Option<string?> Types { get; } = new("--types")
    {
        Description = "自定义文种所在文件夹 folder of your own report types",
    };

    public Option<string?> Configuration { get; } = new("--config")
    {
        Description = "配置文件；默认从第一个 PATH 向上找 ganhuo.json, else found upwards from the first PATH",
    };

    public Option<bool> PrintConfiguration { get; } = new("--print-config")
    {
        Description = "输出生效的配置 print the configuration in force",
    };

    public Option<string?> Unit { get; } = new("--unit") { Description = "报送单位 the reporting unit" };

    public Option<int?> Year { get; } = new("--year") { Description = "报告年度 the year reported on" };

    public Option<string?> Encoding { get; } = new("--encoding")
    {
        Description = "文本编码 encoding of text files, such as gb18030",
    };

    public ReadingOptions Documents { get; } = new();

    public Option<string?> Baseline { get; } = new("--baseline")
    {
        Description = "基线文件：其中的问题不再报 do not report the findings in this file",
    };

    public Option<bool> UpdateBaseline { get; } = new("--update-baseline")
    {
        Description = "把现有问题写入基线 add the present findings to the baseline",
    };

    public Option<string?> Reason { get; } = new("--reason")
    {
        Description = "写入基线的理由 the reason written into the baseline",
    };

    public Option<string?> Profile { get; } = ProfileOption.Create();

    public Option<string?> Model { get; } = ModelOption.Create();

    public Option<string[]> Against { get; } = new("--against")
    {
        Description = "与这些往年或其他单位的材料比对雷同 compare with these earlier reports for reuse (GH601–GH604)",
        DefaultValueFactory = _ => [],
    };

    public Option<Severity?> FailOn { get; } = new("--fail-on")
    {
        Description = "note | warning | error: 有达到该级别的问题时退出状态为 1 exit with 1 on findings at or above it",
    };

    public Option<int> Jobs { get; } = new("--jobs", "-j")
    {
        Description = "并行数 reports analysed at once",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    public Option<bool> NoColour { get; } = new("--no-color") { Description = "不用颜色 no colour" };

    public CheckOptions()
    {
        Jobs.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<int>() < 1) result.AddError("--jobs 至少为 1 must be at least 1");
        });
        Encoding.Validators.Add(EncodingName.Check);
    }

    public IEnumerable<Option> All =>
        
    [
        Format, Output, Language, Type, Types, Unit, Year, Encoding, Configuration, PrintConfiguration, Baseline,
        UpdateBaseline, Reason, Profile, Model, Against, FailOn, Jobs, NoColour, .. Documents.All,
    ];

    public Language LanguageOf(ParseResult parsed) =>
        parsed.GetValue(Language) == "en" ? Ganhuo.Text.Language.English : Ganhuo.Text.Language.Chinese;
}
