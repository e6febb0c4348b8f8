using System.Globalization;
using System.Text.RegularExpressions;

namespace Ganhuo.Tests.Architecture;

/// <summary>
/// A line can be read without moving the window, as the limit in .editorconfig says, which no build looks at. What stands in quotes
/// does not count: a text or a piece of markup is not made clearer by cutting it.
/// </summary>
public sealed partial class LineLengthTests
{
    [Fact]
    public void No_line_of_code_is_longer_than_the_limit() => Assert.Empty(Sources().SelectMany(file =>
        TooLong(File.ReadAllText(file)).Select(line => $"{Path.GetRelativePath(Repository.Root, file)}:{line}")));

    [Fact]
    public void Long_line_is_seen_and_long_text_is_not()
    {
        var name = new string('x', Limit());
        Assert.Equal([2], TooLong($"var a = 1;\nvar {name} = 1;\n"));
        Assert.Empty(TooLong($"var a = \"{name}\";\nvar b = \"\"\"\n{name}{name}\n\"\"\";\n///     var {name} = 1;\n"));
    }

    private static IEnumerable<int> TooLong(string code)
    {
        var (limit, number, raw) = (Limit(), 0, false);
        foreach (var line in code.Split('\n'))
        {
            number++;
            if (line.Split("\"\"\"").Length % 2 == 0) raw = !raw;
            else if (!raw && !line.TrimStart().StartsWith("///   ", StringComparison.Ordinal) && Quoted().Replace(line, "\"\"").Length > limit)
                yield return number;
        }
    }

    private static int Limit() =>
        int.Parse(LimitLine().Match(File.ReadAllText(Repository.Path(".editorconfig"))).Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^max_line_length = (\d+)", RegexOptions.Multiline)]
    private static partial Regex LimitLine();

    [GeneratedRegex("""
        "(?:\\.|[^"\\])*"
        """)]
    private static partial Regex Quoted();

    private static IEnumerable<string> Sources() =>
        new[] { "src", "tests", "benchmarks" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.Path(folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .Order(StringComparer.Ordinal);
}
