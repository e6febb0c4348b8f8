using System.Globalization;

namespace Ganhuo.Detecting.Evidences;

/// <summary>Reads numbers in Arabic digits, Chinese numerals and both together (3.5万, 二十余, 数百, 30多).</summary>
internal static class NumeralReader
{
    private const int ExactDigits = 15;
    private const string Open = "余多来几";

    public static bool CanStart(char c) =>
        char.IsAsciiDigit(c) || ChineseDigit(c) > 0 || Magnitude(c) > 0 || c is '两' or '几' or '数';

    /// <summary>Reads the longest number at <paramref name="at"/>; false where none stands there.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out Numeral numeral)
    {
        numeral = default;
        if (at >= text.Length || !CanStart(text[at])) return false;
        numeral = char.IsAsciiDigit(text[at]) ? ReadArabic(text, at) : ReadChinese(text, at);
        return numeral.End > at;
    }

    /// <summary>The value of one Chinese digit, 0 for 零 〇 ○, -1 for anything else.</summary>
    public static int ChineseDigit(char c) => c switch
    {
        '零' or '〇' or '○' => 0, '一' => 1, '二' => 2, '三' => 3, '四' => 4, '五' => 5, '六' => 6, '七' => 7, '八' => 8, '九' => 9,
        _ => -1,
    };

    private static double Magnitude(char c) => c switch
    {
        '十' => 10, '百' => 100, '千' => 1_000, '万' => 10_000, '亿' => 100_000_000, _ => 0,
    };

    private static Numeral ReadArabic(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || JoinsDigits(text, end))) end++;
        var value = ValueOf(text[at..end]);
        for (; end < text.Length; end++)
        {
            if (Magnitude(text[end]) is var magnitude and > 0) value *= magnitude;
            else if (!Open.Contains(text[end], StringComparison.Ordinal)) break;
        }

        return new Numeral(at, end, true, value, false);
    }

    // Up to fifteen digits and nothing else are exact by plain sums, which most numbers of a report are.
    private static double ValueOf(ReadOnlySpan<char> digits)
    {
        if (digits.Length > ExactDigits || digits.ContainsAnyExceptInRange('0', '9'))
            return double.TryParse(digits, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var parsed)
                ? parsed : 0;
        var value = 0L;
        foreach (var digit in digits) value = (value * 10) + (digit - '0');
        return value;
    }

    private static bool JoinsDigits(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])
        && (text[at] == '.' || (text[at] == ',' && at + 3 < text.Length
            && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3])));

    private static Numeral ReadChinese(ReadOnlySpan<char> text, int at)
    {
        double total = 0, section = 0, digit = 0;
        var end = at;
        for (; end < text.Length && IsPart(text, at, end); end++)
        {
            var c = text[end];
            var magnitude = Magnitude(c);
            if (magnitude >= 10_000)
            {
                total += Math.Max(section + digit, 1) * magnitude;
                section = digit = 0;
            }
            else if (magnitude > 0)
            {
                section += Math.Max(digit, 1) * magnitude;
                digit = 0;
            }
            else if (ChineseDigit(c) is var read and >= 0) digit = read;
            else if (c == '两') digit = 2;
        }

        return new Numeral(at, end, false, total + section + digit, end == at + 1 && Magnitude(text[at]) > 0);
    }

    private static bool IsPart(ReadOnlySpan<char> text, int start, int at)
    {
        var c = text[at];
        if (ChineseDigit(c) >= 0 || Magnitude(c) > 0 || c == '两') return true;
        if (at == start) return c is '几' or '数' && at + 1 < text.Length && Magnitude(text[at + 1]) > 0;
        return Open.Contains(c, StringComparison.Ordinal) && Magnitude(text[at - 1]) > 0;
    }
}
