namespace Ganhuo.Structuring;

/// <summary>Chinese numerals of headings and items: 一 to 九十九, 〇 and 两 included.</summary>
internal static class HanNumeral
{
    private const string Digits = "〇一二三四五六七八九";

    public static bool IsDigit(char c) =>
        c is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '〇' or '两' or '零';

    /// <summary>Length of the run of numerals at the start of <paramref name="text"/>; 0 where there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < 4 && IsDigit(text[length])) length++;
        return length;
    }

    /// <summary>The number written, or null where the characters make none below 100.</summary>
    public static int? Value(ReadOnlySpan<char> numeral)
    {
        if (numeral.IsEmpty) return null;
        var ten = numeral.IndexOf('十');
        if (ten < 0) return numeral.Length == 1 ? Digit(numeral[0]) : null;
        var tens = ten == 0 ? 1 : ten == 1 ? Digit(numeral[0]) : null;
        var ones = ten == numeral.Length - 1 ? 0 : ten == numeral.Length - 2 ? Digit(numeral[^1]) : null;
        return (tens * 10) + ones;
    }

    private static int? Digit(char c) => c switch
    {
        '零' => 0,
        '两' => 2,
        _ => Digits.IndexOf(c, StringComparison.Ordinal) is var value and >= 0 ? value : null,
    };
}
