using System.CommandLine.Parsing;
using Ganhuo.Text;

namespace Ganhuo.Cli.Commands;

/// <summary>Refuses an <c>--encoding</c> that does not exist before any file is read.</summary>
internal static class EncodingName
{
    public static void Check(OptionResult result)
    {
        if (result.GetValueOrDefault<string?>() is not { } name) return;
        try
        {
            PlainTextReader.Named(name);
        }
        catch (ArgumentException)
        {
            result.AddError($"--encoding {name}: 没有这种编码 no such encoding");
        }
    }
}
