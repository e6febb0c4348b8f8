using System.Globalization;

namespace Ganhuo.Documents.Word;

/// <summary>Numbers as the formats of a list write them.</summary>
internal static class NumberFormat
{
    private const string Digits = "〇一二三四五六七八九";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";

    public static string Write(string format, int number) => format switch
    {
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting"
            or "taiwaneseCountingThousand" or "koreanCounting" => Counting(number),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" =>
            string.Concat(Plain(number).Select(d => Digits[d - '0'])),
        "ideographTraditional" => number is >= 1 and <= 10 ? Stems[number - 1].ToString() : Plain(number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" =>
            number is >= 1 and <= 20 ? ((char)('①' + number - 1)).ToString() : Plain(number),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "lowerLetter" => Letters(number, 'a'),
        "upperLetter" => Letters(number, 'A'),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperRoman" => Roman(number),
        _ => Plain(number),
    };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Counting(int number)
    {
        if (number is < 0 or > 999) return Plain(number);
        if (number < 10) return Digits[number].ToString();
        if (number < 20) return "十" + (number == 10 ? "" : Digits[number - 10]);
        if (number < 100) return Digits[number / 10] + "十" + (number % 10 == 0 ? "" : Digits[number % 10]);
        var rest = number % 100;
        var tail = rest == 0 ? "" : rest < 10 ? "零" + Digits[rest] : rest < 20 ? "一" + Counting(rest) : Counting(rest);
        return Digits[number / 100] + "百" + tail;
    }

    private static string Letters(int number, char first) =>
        number < 1
            ? Plain(number)
            : new string((char)(first + ((number - 1) % 26)), Math.Min(((number - 1) / 26) + 1, 30));

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999) return Plain(number);
        ReadOnlySpan<int> values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
        string[] signs = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"];
        var written = "";
        for (var i = 0; i < values.Length; i++)
            for (; number >= values[i]; number -= values[i]) written += signs[i];
        return written;
    }
}
