using System.Text;

namespace Ganhuo.Reporting.Screen;

/// <summary>Breaks a sentence into lines: at spaces, or between any two Han characters as Chinese does.</summary>
internal static class Wrap
{
    // Marks that must not begin a line.
    private const string Closing = "，。、；：？！）》”’」】%…";

    /// <summary>At least one line; none wider than <paramref name="columns"/> save where one word is.</summary>
    public static IEnumerable<string> Lines(string text, int columns)
    {
        var line = new StringBuilder();
        var width = 0;
        foreach (var word in Words(text))
        {
            var needed = DisplayWidth.Of(word.TrimEnd());
            if (width > 0 && width + needed > columns)
            {
                yield return line.ToString().TrimEnd();
                line.Clear();
                width = 0;
            }

            line.Append(word);
            width += DisplayWidth.Of(word);
        }

        yield return line.ToString().TrimEnd();
    }

    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && !MayBreak(text[i - 1], text[i])) continue;
            yield return text[start..i];
            start = i;
        }
    }

    private static bool MayBreak(char before, char after) =>
        before == ' ' ? after != ' '
        : !Closing.Contains(after, StringComparison.Ordinal) && !char.IsLowSurrogate(after)
            && (IsWide(before) || IsWide(after)) && after != ' ';

    private static bool IsWide(char c) => c >= 0x2E80;
}
