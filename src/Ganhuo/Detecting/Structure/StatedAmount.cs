using System.Globalization;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure;

/// <summary>A figure with what it counts: 97公里, 1.07亿元.</summary>
/// <param name="Span">Number and unit.</param>
/// <param name="Value">The number as written.</param>
/// <param name="Unit">What stands behind it, such as 公里.</param>
internal readonly record struct StatedAmount(TextSpan Span, decimal Value, string Unit)
{
    private const int LongestNumber = 12;

    // Each by itself is a unit.
    private const string Measures = "个名人件次项条起户所家座处份场篇亩元吨辆台套支宗笔本期公平立村";

    private static readonly WordSet LongUnits = new("公里", "公顷", "平方米", "平方公里", "立方米", "万元", "亿元", "万人", "万吨", "万亩", "万户", "万个");

    /// <summary>Puts those of a stretch of text into an emptied list, in order; a range, a year, a date and a masked number
    /// are none.</summary>
    public static void Read(NormalText text, TextSpan span, List<StatedAmount> found)
    {
        var content = text.Content.AsSpan(span.Start, span.Length);
        found.Clear();
        for (var at = 0; at < content.Length; at++)
        {
            var next = content[at..].IndexOfAnyInRange('0', '9');
            if (next < 0) return;
            at += next;
            var end = at;
            while (end < content.Length && (char.IsAsciiDigit(content[end]) || (content[end] == '.' && end + 1 < content.Length && char.IsAsciiDigit(content[end + 1])))) end++;
            if (UnitAt(content[end..]) is { } unit && IsWhole(content, at) && end - at <= LongestNumber
                && ValueOf(content[at..end]) is { } value)
                found.Add(new StatedAmount(new TextSpan(span.Start + at, span.Start + end + unit.Length), value, unit));
            at = end;
        }
    }

    /// <summary>Whether a stretch of text has more numbers than so many; without them it cannot have as many amounts.</summary>
    public static bool MayHaveMore(ReadOnlySpan<char> text, int amounts)
    {
        while (text.IndexOfAnyInRange('0', '9') is >= 0 and var start)
        {
            if (amounts-- == 0) return true;
            text = text[start..];
            var end = text.IndexOfAnyExceptInRange('0', '9');
            if (end < 0) return false;
            text = text[end..];
        }

        return false;
    }

    // Most are whole numbers, which the framework's reader of decimals is slow with.
    private static decimal? ValueOf(ReadOnlySpan<char> number)
    {
        if (number.Contains('.'))
            return decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;
        var value = 0L;
        foreach (var digit in number) value = (value * 10) + (digit - '0');
        return value;
    }

    private static string? UnitAt(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return null;
        if (LongUnits.LengthAt(text) is > 0 and var length) return text[..length].ToString();
        // 36个月 and 3个百分点 measure, 12人次 counts occasions: none of them is a part of a number of things.
        if (text.Length > 1 && (text[1] is '月' or '次' or '方' or '年' || text[1..].StartsWith("百分点") || text[1..].StartsWith("小时"))) return null;
        return Measures.Contains(text[0], StringComparison.Ordinal) ? text[0].ToString() : null;
    }

    // 1*6, 3—5, 第3, 20.X: a number that is part of something longer.
    private static bool IsWhole(ReadOnlySpan<char> content, int at) =>
        at == 0 || !(char.IsAsciiLetterOrDigit(content[at - 1]) || content[at - 1] is '.' or '*' or '?' or '？' or '第' or '-' or '—' or '~' or '至' or '到' or '近' or '超' or '约' or '/' or '+');
}
