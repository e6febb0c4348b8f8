using System.Globalization;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure;

/// <summary>A number of days beside the days from which to which they go: 3月5日至9日，历时5天. The last day may be left out of the count.</summary>
internal sealed class StatedDays(StatedAmounts amounts, Contradictions findings)
{
    private const int LongestGap = 12, LargestSlip = 4;

    // Any year that is no leap year will do: what goes over a February is left alone.
    private const int AnyYear = 2023;

    private static readonly WordSet Lasting = new("历时", "为期", "共", "前后", "共计", "用时", "连续", "持续", "历经", "会期", "工期", "一共");

    public void Check()
    {
        for (var i = amounts.First; i < amounts.Count; i++)
        {
            if (amounts[i].Unit is not "天" || amounts[i].Scale != 1 || Lasting.LengthBefore(amounts.LabelOf(i)) == 0) continue;
            var before = amounts.Before(i);
            var last = before.LastIndexOf('日');
            if (last < 0 || before.Length - last > LongestGap || DaysEndingAt(before[..last]) is not { } days) continue;
            if (Math.Abs(amounts[i].Value - days) is var off && (off == 0 || amounts[i].Value == days - 1 || off > LargestSlip)) continue;
            findings.Add(amounts[i].Span,
                string.Create(CultureInfo.InvariantCulture, $"写{amounts[i].Show()}天，按起止日期应为{days}天"),
                string.Create(CultureInfo.InvariantCulture, $"stated as {amounts[i].Show()} days, but from the first day to the last it is {days}"),
                new TextSpan(amounts.GapBefore(i).Start, amounts.GapBefore(i).Start + last + 1));
        }
    }

    // 3月5日至9, 3月30日至4月2: how many days, both counted.
    private static int? DaysEndingAt(ReadOnlySpan<char> text)
    {
        var join = text.LastIndexOfAny("至到—-~");
        if (join < 1 || text.Length - join > 6) return null;
        var (toMonth, toDay) = DateAtEnd(text[(join + 1)..]);
        var (month, day) = DateAtEnd(text[..join].TrimEnd("日—"));
        if (month == 0 || day == 0 || toDay == 0) return null;
        if (toMonth == 0) toMonth = month;
        if (!IsDate(month, day) || !IsDate(toMonth, toDay) || month > toMonth || (month <= 2 && toMonth > 2)) return null;
        var days = (new DateTime(AnyYear, toMonth, toDay) - new DateTime(AnyYear, month, day)).Days + 1;
        return days > 1 ? days : null;
    }

    private static bool IsDate(int month, int day) => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(AnyYear, month);

    // 3月5, or 5 alone; no month where it is not told.
    private static (int Month, int Day) DateAtEnd(ReadOnlySpan<char> text)
    {
        var day = NumberAtEnd(text, out var rest);
        if (day == 0) return default;
        return rest is [.., '月'] ? (NumberAtEnd(rest[..^1], out _), day) : rest.IsEmpty || !char.IsAsciiDigit(rest[^1]) ? (0, day) : default;
    }

    private static int NumberAtEnd(ReadOnlySpan<char> text, out ReadOnlySpan<char> rest)
    {
        var start = text.Length;
        while (start > 0 && text.Length - start < 2 && char.IsAsciiDigit(text[start - 1])) start--;
        rest = text[..start];
        return start < text.Length ? int.Parse(text[start..], NumberStyles.None, CultureInfo.InvariantCulture) : 0;
    }
}
