using System.Globalization;
using System.Text;

namespace Ganhuo.Documents.Markup;

/// <summary>The references XML knows without a DTD.</summary>
internal static class MarkupReference
{
    /// <summary>Reads the reference that <paramref name="raw"/> begins with.</summary>
    /// <returns>The character, and how long the reference is.</returns>
    /// <exception cref="MarkupException">There is no such reference.</exception>
    public static (int Scalar, int Length) Read(ReadOnlySpan<char> raw)
    {
        var end = raw[..Math.Min(raw.Length, 12)].IndexOf(';');
        if (end < 2) throw new MarkupException("an unknown reference");
        var name = raw[1..end];
        var scalar = name switch
        {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => name[0] == '#' ? Numeric(name[1..]) : -1,
        };
        return scalar >= 0 ? (scalar, end + 1) : throw new MarkupException("an unknown reference");
    }

    /// <summary>The value of an attribute with its references replaced.</summary>
    /// <exception cref="MarkupException">It holds an unknown one.</exception>
    public static string Decode(ReadOnlySpan<char> raw)
    {
        if (!raw.Contains('&')) return raw.ToString();
        var text = new StringBuilder();
        while (raw.IndexOf('&') is var found && found >= 0)
        {
            var (scalar, length) = Read(raw[found..]);
            text.Append(raw[..found]).Append(new Rune(scalar).ToString());
            raw = raw[(found + length)..];
        }

        return text.Append(raw).ToString();
    }

    private static int Numeric(ReadOnlySpan<char> digits)
    {
        var hex = digits.StartsWith("x");
        var style = hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return int.TryParse(hex ? digits[1..] : digits, style, CultureInfo.InvariantCulture, out var scalar)
            && IsCharacter(scalar)
            ? scalar
            : -1;
    }

    private static bool IsCharacter(int scalar) =>
        scalar is 9 or 10 or 13 or (>= 0x20 and <= 0xD7FF) or (>= 0xE000 and <= 0xFFFD) or (>= 0x10000 and <= 0x10FFFF);
}
