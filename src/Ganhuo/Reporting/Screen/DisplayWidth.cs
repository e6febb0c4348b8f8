using System.Globalization;
using System.Text;

namespace Ganhuo.Reporting.Screen;

/// <summary>How many columns a text takes on a terminal, where Han and full-width marks take two.</summary>
internal static class DisplayWidth
{
    // The wide and full-width ranges of Unicode's EastAsianWidth.txt, joined where nothing narrow stands between.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0xA4CF),
        (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6),
        (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    public static int Of(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes()) width += Of(rune);
        return width;
    }

    public static int Of(Rune rune)
    {
        if (rune.Value < 0x1100) return rune.Value is >= 0x20 and < 0x7F ? 1 : IsZero(rune) ? 0 : 1;
        foreach (var (first, last) in Wide)
            if (rune.Value >= first && rune.Value <= last) return 2;
        return IsZero(rune) ? 0 : 1;
    }

    /// <summary>The text cut to at most <paramref name="columns"/>, an ellipsis where something was cut.</summary>
    public static string Cut(string text, int columns)
    {
        if (Of(text) <= columns) return text;
        var cut = new StringBuilder();
        var left = columns - 1;
        foreach (var rune in text.EnumerateRunes())
        {
            left -= Of(rune);
            if (left < 0) break;
            cut.Append(rune);
        }

        return cut.Append('…').ToString();
    }

    /// <summary>The end of the text in at most <paramref name="columns"/>; of a path the end tells more.</summary>
    public static string CutStart(string text, int columns)
    {
        var width = Of(text);
        if (width <= columns) return text;
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (width <= columns - 1) break;
            width -= Of(rune);
            at += rune.Utf16SequenceLength;
        }

        return "…" + text[at..];
    }

    public static string PadRight(string text, int columns) => text + Spaces(columns - Of(text));

    public static string PadLeft(string text, int columns) => Spaces(columns - Of(text)) + text;

    private static string Spaces(int count) => new(' ', Math.Max(0, count));

    private static bool IsZero(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
        or UnicodeCategory.Control;
}
