using System.CommandLine;

namespace Ganhuo.Cli.Commands;

/// <summary>The arguments and options of <c>ganhuo evaluate</c>.</summary>
internal sealed class EvaluateOptions
{
    public Argument<string> Gold { get; } = new("GOLD")
    {
        Description =
            "标注的段落（.jsonl .csv .tsv），或与 corpus/gold 同样布局的文件夹 labelled paragraphs, or a folder laid out as corpus/gold",
    };

    public Option<string> Format { get; } = new Option<string>("--format", "-f")
    {
        Description = "输出格式 format of the output",
        HelpName = "text|json|html",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "json", "html");

    public Option<string?> Output { get; } = new("--output", "-o") { Description = "写入文件 write to this file" };

    public Option<string?> Model { get; } = ModelOption.Create();

    public Option<string[]> Training { get; } = new("--train")
    {
        Description = "训练朴素贝叶斯作对照的标注文件或文件夹 labelled files or folders that naive Bayes learns from, as a rival",
        DefaultValueFactory = _ => [],
        AllowMultipleArgumentsPerToken = true,
    };

    public Option<string?> Part { get; } =
        new("--part") { Description = "文件夹中的哪一部分，默认 development which part of a folder" };

    public Option<bool> Totals { get; } = new("--totals") { Description = "只出总数，不显示任何原文 totals only, no text shown" };

    public Option<bool> Errors { get; } = new("--errors") { Description = "逐条列出整篇中的错判 every miss in whole reports" };

    public Option<string?> Readme { get; } = new("--readme")
    {
        Description = "改写这个文件里质量标记之间的表，和标记里写明的全部数字的文件 write the table between the quality marks of this file anew, and the file of all figures that the mark names",
    };

    public EvaluateOptions() => Errors.Validators.Add(result =>
    {
        if (result.GetValue(Totals) && result.GetValue(Errors))
            result.AddError("--totals 与 --errors 不能同用 exclude each other");
    });

    public IEnumerable<Option> All => [Format, Output, Model, Training, Part, Totals, Errors, Readme];
}
