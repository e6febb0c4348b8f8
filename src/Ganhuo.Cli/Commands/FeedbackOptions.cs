using System.CommandLine;
using Ganhuo.Text;

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
        Description =
            "写入 .docx 或 .md；多份材料写入文件夹；不写时以 Markdown 输出 a .docx or .md file, or a folder for several; else Markdown on standard output",
    };

    public Option<string?> Template { get; } = new("--template")
    {
        Description = "本单位的模板（.docx 或 .md） a template of your own",
    };

    public Option<string?> PrintTemplate { get; } = new("--print-template")
    {
        Description = "把默认模板写入新文件，供修改 write the default template to a new file, to be changed",
    };

    public Option<string> Language { get; } =
        LanguageOption.Create("提示的语言；意见是中文公文 language of messages; the letter is in Chinese");

    public AnalysisOptions Analysis { get; } = new();

    public IEnumerable<Option> All => [Output, Template, PrintTemplate, Language, .. Analysis.All];

    public Language LanguageOf(ParseResult parsed) => LanguageOption.Of(parsed, Language);
}
