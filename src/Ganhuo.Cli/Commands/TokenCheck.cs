using System.CommandLine;
using System.CommandLine.Parsing;

namespace Ganhuo.Cli.Commands;

/// <summary>
/// Finds what the parser lets pass and nobody means: an unknown option taken for a path or for the value of another,
/// and an empty name. What stands after <c>--</c> is a path whatever it looks like.
/// </summary>
internal static class TokenCheck
{
    private const int Nearest = 3;

    /// <summary>The errors, a line each; none where all is well.</summary>
    public static IEnumerable<string> Errors(ParseResult parsed)
    {
        var known = Options(parsed.CommandResult).ToList();
        var literal = parsed.Tokens.SkipWhile(t => t.Type != TokenType.DoubleDash)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var result in parsed.CommandResult.Children)
        foreach (var token in result.Tokens)
        {
            if (token.Value.Length == 0 && result is not OptionResult { Option.Name: "--separator" })
                yield return $"{NameOf(result)}: 不能为空 must not be empty";
            else if (TakesMany(result) && LooksLikeOption(token.Value) && !literal.Contains(token))
                yield return Unknown(token.Value, known);
            else if (result is OptionResult { Option.Name: not ("--separator" or "--reason") }
                && IsNamedLikeOption(token.Value))
                yield return $"{NameOf(result)}: {Unknown(token.Value, known)}";
        }
    }

    private static string NameOf(SymbolResult result) => result switch
    {
        OptionResult option => option.Option.Name,
        ArgumentResult argument => argument.Argument.Name,
        _ => "",
    };

    private static bool TakesMany(SymbolResult result) =>
        result is ArgumentResult or OptionResult { Option.AllowMultipleArgumentsPerToken: true };

    private static bool LooksLikeOption(string token) => token.Length > 1 && token[0] == '-';

    // A value may begin with one dash; nobody calls a file as options are called.
    private static bool IsNamedLikeOption(string token) =>
        token.Length > 2 && token.StartsWith("--", StringComparison.Ordinal);

    private static IEnumerable<string> Options(CommandResult command)
    {
        for (SymbolResult? at = command; at is not null; at = at.Parent)
            if (at is CommandResult { Command: var above })
                foreach (var option in above.Options.Where(o => at == command || o.Recursive))
                    yield return option.Name;
    }

    private static string Unknown(string token, List<string> known)
    {
        var name = token.Split('=')[0];
        var nearest = known.Select(k => (Name: k, Distance: Distance(name, k))).MinBy(k => k.Distance);
        var meant = nearest.Name is not null && nearest.Distance <= Nearest
            ? $"；是指 {nearest.Name} 吗 did you mean {nearest.Name}?"
            : "";
        var path = File.Exists(token) || Directory.Exists(token) ? $"；如为文件，写作 for a file write: ./{token}" : "";
        return $"{token}: 没有这个选项 no such option{meant}{path}";
    }

    // Insertions, deletions, changes and swaps of neighbours that make one word of the other.
    private static int Distance(string one, string other)
    {
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= other.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= one.Length; i++)
        for (var j = 1; j <= other.Length; j++)
        {
            var change = one[i - 1] == other[j - 1] ? 0 : 1;
            rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + change);
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
        }

        return rows[one.Length, other.Length];
    }
}
