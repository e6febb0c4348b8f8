using System.Globalization;

namespace Ganhuo.Text;

/// <summary>
/// What counts as a character of content: letters, digits and Han; not white space, punctuation or symbols.
/// All shares and lengths in Ganhuo are counted in these. A surrogate pair counts once.
/// </summary>
internal static class ContentCharacter
{
    public static bool Is(char c) =>
        c is >= '\u4E00' and <= '\u9FFF'
        || (c < 0x80 ? char.IsAsciiLetterOrDigit(c) : IsOther(c));

    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            if (Is(c)) count++;
        return count;
    }

    // A pair is counted at its high surrogate; planes 1 to 3 hold letters, digits and Han, and a few symbols that
    // are let through because telling them apart would cost a table for next to nothing in reports.
    private static bool IsOther(char c) =>
        char.IsHighSurrogate(c) || (!char.IsLowSurrogate(c) && (char.IsLetterOrDigit(c)
            || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber));
}
