using System.CommandLine;
using Ganhuo.Documents;

namespace Ganhuo.Cli.Commands;

/// <summary>The options that say how documents are read; the same for every command that reads reports.</summary>
internal sealed class ReadingOptions
{
    public Option<bool> AsOriginal { get; } = new("--as-original")
    {
        Description = "修订按未接受读取 read tracked changes as before they were made",
    };

    public Option<string?> Converter { get; } = new("--converter")
    {
        Description = "soffice 或 pdftotext 程序，或所在文件夹；默认在 PATH 中找 the program, or its folder; else looked for on PATH",
    };

    public Option<string?> TextColumn { get; } = new("--text-column")
    {
        Description = ".csv、.jsonl 中正文的列名 the column of .csv or .jsonl that holds the text",
    };

    public IEnumerable<Option> All => [AsOriginal, Converter, TextColumn];

    public DocumentOptions Of(ParseResult parsed, string? encoding) => new()
    {
        Encoding = encoding,
        AsOriginal = parsed.GetValue(AsOriginal),
        Converter = parsed.GetValue(Converter),
        TextColumn = parsed.GetValue(TextColumn),
    };
}
