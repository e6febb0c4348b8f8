using System.CommandLine;
using System.CommandLine.Parsing;
using Ganhuo.Text;

namespace Ganhuo.Cli.Commands;

/// <summary><c>--encoding NAME</c>; one that does not exist is refused before any file is read.</summary>
internal static class EncodingName
{
    public static Option<string?> Option()
    {
        var option = new Option<string?>("--encoding") { Description = "文本编码 encoding of text files, such as gb18030" };
        option.Validators.Add(Check);
        return option;
    }

    private static void Check(OptionResult result)
    {
        if (result.Tokens is not [var name]) return;
        try
        {
            PlainTextReader.Named(name.Value);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            // UTF-7 is known and not supported.
            result.AddError($"--encoding {Terminal.Cut(name.Value, 40)}: 没有这种编码 no such encoding");
        }
    }
}
