using System.Globalization;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>Reads days and dates backwards from where a text ends.</summary>
internal static class WrittenDates
{
    private const int MonthsOfYear = 12, LongestMonth = 31;

    private static readonly (string Name, int Months)[] Spans =
        [("全年", 12), ("上半年", 6), ("下半年", 6), ("一季度", 3), ("二季度", 3), ("三季度", 3), ("四季度", 3)];

    /// <summary>
    /// The last day told in a text with its month, 2020年11月30日, year 0 where none is told; null where there is none, or where the last 日
    /// belongs to something else.
    /// </summary>
    /// <param name="text">The text; what stands before the day is left of it.</param>
    public static (int Year, int Month, int Day)? TakeLast(ref ReadOnlySpan<char> text)
    {
        var last = text.LastIndexOf('日');
        if (last < 1 || NumberAtEnd(text[..last], out var rest) is not (> 0 and <= LongestMonth and var day) || rest is not [.., '月']
            || NumberAtEnd(rest[..^1], out rest) is not (> 0 and <= MonthsOfYear and var month)) return null;
        var year = rest is [.., var a, var b, var c, var d, '年'] && char.IsAsciiDigit(a)
            && int.TryParse([a, b, c, d], NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : 0;
        text = rest;
        return (year, month, day);
    }

    /// <summary>How many days the last range of a text has, 10月1日至7日 or 9月29日至10月5日; null where it tells none.</summary>
    public static int? DaysAtEnd(ReadOnlySpan<char> text)
    {
        const string joins = "至到—-~";
        var last = text.LastIndexOf('日');
        if (last < 1 || NumberAtEnd(text[..last], out var rest) is not (> 0 and <= LongestMonth and var until)) return null;
        var second = rest is [.., '月'] ? NumberAtEnd(rest[..^1], out rest) : 0;
        if (rest.TrimEnd(joins) is var before && before.Length == rest.Length
            || NumberAtEnd(before.TrimEnd('日'), out rest) is not (> 0 and <= LongestMonth and var from) || rest is not [.., '月']
            || NumberAtEnd(rest[..^1], out _) is not (> 0 and <= MonthsOfYear and var first)) return null;
        // Of no leap year: whoever counts the days of a feast in February is one day off at most.
        var days = second == 0 || second == first ? until - from + 1
            : second == first + 1 ? DateTime.DaysInMonth(2023, first) - from + 1 + until : 0;
        return days > 1 ? days : null;
    }

    /// <summary>
    /// How many months the last of the spans that a text names has, 1至6月, 上半年 or 全年; null where it names none, or where a single
    /// month or day stands behind it.
    /// </summary>
    public static int? MonthsIn(ReadOnlySpan<char> text)
    {
        const string joins = "至到—-~";
        int? months = null;
        var at = -1;
        foreach (var (name, length) in Spans)
            if (text.LastIndexOf(name) is var found && found > at) (months, at) = (length, found);
        var last = text.LastIndexOf('月');
        if (last < at) return months;
        if (last < 1 || NumberAtEnd(text[..last], out var rest) is not (> 0 and <= MonthsOfYear and var until)
            || rest.TrimEnd(joins) is var before && before.Length == rest.Length
            || NumberAtEnd(before.TrimEnd('月'), out _) is not (> 0 and var from) || from >= until) return null;
        return text[last..] is ['月', >= '0' and <= '9', ..] ? null : until - from + 1;
    }

    /// <summary>The number of one or two digits that a text ends in, and what stands before it; 0 where it ends in none.</summary>
    public static int NumberAtEnd(ReadOnlySpan<char> text, out ReadOnlySpan<char> rest)
    {
        var start = text.Length;
        while (start > 0 && text.Length - start < 2 && char.IsAsciiDigit(text[start - 1])) start--;
        rest = text[..start];
        return start < text.Length ? int.Parse(text[start..], NumberStyles.None, CultureInfo.InvariantCulture) : 0;
    }
}
