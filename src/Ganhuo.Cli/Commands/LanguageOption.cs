using System.CommandLine;
using Ganhuo.Text;

namespace Ganhuo.Cli.Commands;

/// <summary><c>--lang zh|en</c>.</summary>
internal static class LanguageOption
{
    private const string Chinese = "zh", English = "en";

    public static Option<string> Create(string description) => new Option<string>("--lang")
    {
        Description = description,
        HelpName = $"{Chinese}|{English}",
        DefaultValueFactory = static _ => Chinese,
    }.AcceptOnlyFromAmong(Chinese, English);

    public static Language Of(ParseResult parsed, Option<string> option) =>
        parsed.GetValue(option) == English ? Language.English : Language.Chinese;
}
