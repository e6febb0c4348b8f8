using System.CommandLine;

namespace Ganhuo.Cli.Commands;

/// <summary>The arguments and options of <c>ganhuo feedback</c>, and nothing else.</summary>
internal sealed class FeedbackOptions
{
    public Argument<string[]> Paths { get; } = new("REPORT")
    {
        Description = "要退回的材料：文件、文件夹、通配符，或 - the reports: files, folders, globs, or -",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public Option<string?> Output { get; } = new("--output", "-o")
    {
        Description = "写入 .docx 或 .md；多份材料写入文件夹；不写时以 Markdown 输出 a .docx or .md file, or a folder for several; else Markdown on standard output",
    };

    public Option<string?> Template { get; } = new("--template")
    {
        Description = "本单位的模板（.docx 或 .md） a template of your own",
    };

    public Option<string?> PrintTemplate { get; } = new("--print-template")
    {
        Description = "把默认模板写入文件，供修改 write the default template to this file, to be changed",
    };

    public Option<string?> Type { get; } = new("--type") { Description = "指定文种 force this report type" };

    public Option<string?> Types { get; } = new("--types") { Description = "自定义文种所在文件夹 folder of your own report types" };

    public Option<string?> Configuration { get; } = new("--config") { Description = "配置文件 the configuration file" };

    public Option<string?> Unit { get; } = new("--unit") { Description = "报送单位 the reporting unit" };

    public Option<int?> Year { get; } = new("--year") { Description = "报告年度 the year reported on" };

    public Option<string?> Encoding { get; } = new("--encoding") { Description = "文本编码 encoding of text files" };

    public ReadingOptions Documents { get; } = new();

    public FeedbackOptions() => Encoding.Validators.Add(EncodingName.Check);

    public IEnumerable<Option> All =>
        [Output, Template, PrintTemplate, Type, Types, Unit, Year, Encoding, Configuration, .. Documents.All];
}
