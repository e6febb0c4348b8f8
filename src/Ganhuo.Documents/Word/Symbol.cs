using System.Globalization;
using System.Text;

namespace Ganhuo.Documents.Word;

/// <summary>
/// Characters of symbol fonts that Chinese forms use for boxes; what else such fonts hold is no text.
/// </summary>
internal static class Symbol
{
    public static string Read(ReadOnlySpan<char> font, ReadOnlySpan<char> code)
    {
        if (!int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)) return "";
        var place = value & 0xFF;
        if (font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase)) return Wingding(font.Length > 9, place);
        return value is >= 0x20 and < 0xD800 ? new Rune(value).ToString() : "";
    }

    private static string Wingding(bool isSecond, int place) => (isSecond, place) switch
    {
        (false, 0x6F or 0x70 or 0x71 or 0x72 or 0xA8) or (true, 0x2A or 0xA3) => "□",
        (false, 0xFE) or (true, 0x52) => "☑",
        (false, 0xFD) or (true, 0x51 or 0x53 or 0x54) => "☒",
        (false, 0xFC) or (true, 0x50) => "√",
        (false, 0xFB) or (true, 0x4F) => "×",
        (false, 0x6C) => "●",
        (false, 0x6E) => "■",
        (false, 0xA1) => "○",
        _ => "",
    };
}
