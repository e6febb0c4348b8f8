using System.CommandLine.Parsing;
using Ganhuo.Text;

namespace Ganhuo.Cli.Commands;

/// <summary>
/// What the parser says of a wrong line, in the reader's language. The parser brings its own translations, which take a culture to
/// be found by; the tool starts without any, and its few messages are told here. One that is not known stays as it is.
/// </summary>
internal static class ParserMessage
{
    // The words around what a message quotes, and the Chinese for it: what is quoted first is {0}.
    private static readonly (string[] English, string Chinese)[] Known =
    [
        (["Required argument '", "' missing for command: '", "'."], "{1} 缺少 {0}"),
        (["Required argument missing for option: '", "'."], "{0} 后面缺少值"),
        (["Required command was not provided."], "缺少命令"),
        (["Unrecognized command or argument '", "'."], "{0}：没有这个命令或参数"),
        (["Argument '", "' not recognized. Must be one of:", ""], "{0}：只能是{1}"),
        (["Option '", "' expects a single argument but ", " were provided."], "{0} 只能有一个值，给了 {1} 个"),
        (["Option '", "' is required."], "缺少 {0}"),
        (["Cannot parse argument '", "' for option '", "' as expected type '", "'."], "{1} {0}：不是合适的值"),
        (["Cannot parse argument '", "' for command '", "' as expected type '", "'."], "{1} {0}：不是合适的值"),
        (["Response file not found '", "'."], "{0}：没有这个参数文件"),
    ];

    /// <summary>The language a line asks for, as far as it can be told of one that is wrong.</summary>
    public static Language LanguageOf(ReadOnlySpan<string> arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
            if (arguments[i] is "--lang=en" or "--lang:en" || (arguments[i] == "--lang" && i + 1 < arguments.Length && arguments[i + 1] == "en"))
                return Language.English;
        return Language.Chinese;
    }

    /// <summary>An error on one line.</summary>
    public static string Of(ParseError error, Language language)
    {
        var message = language == Language.English ? error.Message : Chinese(error.Message);
        var option = ((error.SymbolResult as OptionResult) ?? (error.SymbolResult?.Parent as OptionResult))?.Option;
        return option is null || option.Aliases.Append(option.Name).Any(name => message.Contains(name, StringComparison.Ordinal))
            ? OneLine(message)
            : $"{option.Name} {OneLine(message)}";
    }

    private static string Chinese(string message)
    {
        foreach (var (english, chinese) in Known)
            if (Quoted(message, english) is { } quoted)
            {
                var said = chinese;
                for (var i = 0; i < quoted.Count; i++) said = said.Replace($"{{{i}}}", quoted[i], StringComparison.Ordinal);
                return said;
            }

        return message;
    }

    // What stands between the words of a message; null where it has others.
    private static List<string>? Quoted(string message, string[] words)
    {
        if (!message.StartsWith(words[0], StringComparison.Ordinal) || !message.EndsWith(words[^1], StringComparison.Ordinal)) return null;
        var (quoted, at) = (new List<string>(), words[0].Length);
        for (var i = 1; i < words.Length; i++)
        {
            var last = i == words.Length - 1;
            var end = last ? message.Length - words[i].Length : message.IndexOf(words[i], at, StringComparison.Ordinal);
            if (end < at) return null;
            quoted.Add(message[at..end]);
            at = end + words[i].Length;
        }

        return at == message.Length ? quoted : null;
    }

    // A list of values has a line for each, in quotes.
    private static string OneLine(string message) =>
        message.Replace("\r", "", StringComparison.Ordinal).Replace("'\n\t'", ", ", StringComparison.Ordinal)
            .Replace("\n\t'", " ", StringComparison.Ordinal).TrimEnd('\'');
}
