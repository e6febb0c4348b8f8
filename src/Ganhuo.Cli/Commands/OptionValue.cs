using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Ganhuo.Cli.Commands;

/// <summary>
/// Reads the values of options in our own words: a wrong one is an error that names the option and what it takes.
/// </summary>
internal static class OptionValue
{
    /// <summary>A whole number in those bounds.</summary>
    public static Func<ArgumentResult, int> Whole(int least, int most = int.MaxValue) => result =>
        int.TryParse(Text(result), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least
            && value <= most
            ? value
            : Refuse<int>(result, most == int.MaxValue
                ? $"须为不小于 {least} 的整数 must be a whole number, {least} or more"
                : $"须为 {least}–{most} 的整数 must be a whole number from {least} to {most}");

    /// <summary>The same, for an option that may be absent.</summary>
    public static Func<ArgumentResult, int?> Optional(Func<ArgumentResult, int> whole) => result => whole(result);

    /// <summary>A number between two others, neither of which it may be.</summary>
    public static Func<ArgumentResult, double> Between(double least, double most) => result =>
        double.TryParse(Text(result), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && value > least && value < most
            ? value
            : Refuse<double>(result, string.Create(
                CultureInfo.InvariantCulture, $"须为 {least} 与 {most} 之间的数 must be a number between {least} and {most}"));

    /// <summary>One of the names of an enumeration, as they are written on the command line: in lower case.</summary>
    public static Func<ArgumentResult, T> OneOf<T>()
        where T : struct, Enum => result =>
        Array.Find(
            Enum.GetValues<T>(), v => Name(v).Equals(Text(result), StringComparison.OrdinalIgnoreCase)) is var found
        && Name(found).Equals(Text(result), StringComparison.OrdinalIgnoreCase)
            ? found
            : Refuse<T>(result, $"只能是 must be one of: {Names<T>()}");

    /// <summary>Those names, as help shows them.</summary>
    public static string Names<T>()
        where T : struct, Enum => string.Join("|", Enum.GetValues<T>().Select(Name));

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Text(ArgumentResult result) => result.Tokens.Count == 1 ? result.Tokens[0].Value : "";

    private static T Refuse<T>(ArgumentResult result, string what)
        where T : struct
    {
        result.AddError($"{(result.Parent as OptionResult)?.Option.Name} {Terminal.Cut(Text(result), 40)}: {what}");
        return default;
    }
}
