using System.Globalization;
using System.Text;

namespace Ganhuo.Reporting.Screen;

/// <summary>
/// Text of a report made fit for a terminal: a hostile file must not move the cursor or turn the line round.
/// </summary>
internal static class Printable
{
    public static string Of(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) Append(printable, rune);
        return printable.ToString();
    }

    private static void Append(StringBuilder printable, Rune rune)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                printable.Append(' ');
                break;
            case UnicodeCategory.Format:
                break;
            default:
                printable.Append(rune);
                break;
        }
    }
}
