using System.Globalization;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>
/// A number of days beside the days from which to which they go: 3月5日至9日，历时5天; 应于6月30日前拨付，实际7月18日到账，逾期18天. The last
/// day may be left out of the count.
/// </summary>
internal sealed class StatedDays(StatedAmounts amounts, Contradictions findings)
{
    private const int LongestGap = 12, LargestSlip = 4, LongestSentence = 80, MostDates = 4, MostDays = 120;

    // Any year that is no leap year will do: what goes over a February is left alone.
    private const int AnyYear = 2023;

    private static readonly WordSet Lasting =
        new("历时", "为期", "共", "前后", "共计", "用时", "连续", "持续", "历经", "会期", "工期", "一共", "耗时", "受理起", "之日起");
    private static readonly WordSet Late =
        new("提前", "提前了", "逾期", "逾期了", "超期", "超期了", "延期", "推迟", "推迟了", "延后", "滞后", "超时", "晚了", "早了", "拖延", "拖了", "相差", "相隔", "间隔", "超",
        "超过期限");

    private readonly List<(DateTime Day, TextSpan Span)> dates = [];

    public void Check()
    {
        for (var i = amounts.First; i < amounts.Count; i++)
        {
            if (amounts[i].Unit is not "天" || amounts[i].Scale != 1) continue;
            var label = amounts.LabelOf(i);
            if (Late.LengthBefore(label) > 0) CheckLate(i);
            else if (Lasting.LengthBefore(label) > 0) CheckLasting(i);
        }
    }

    private void CheckLasting(int at)
    {
        var before = amounts.Before(at);
        var last = before.LastIndexOf('日');
        if (last < 0) return;
        if (before.Length - last > LongestGap || DaysEndingAt(before[..last]) is not { } days)
        {
            CheckBetween(at);
            return;
        }

        if (Math.Abs(amounts[at].Value - days) is var off
            && (off == 0 || amounts[at].Value == days - 1 || off > LargestSlip && before[(last + 1)..] is not ['止', ..])) return;
        Report(at, days, new TextSpan(amounts.GapBefore(at).Start, amounts.GapBefore(at).Start + last + 1));
    }

    // 5月12日开工，6月1日完工，工期20天.
    private void CheckBetween(int at)
    {
        ReadDates(amounts.SentenceBefore(at, LongestSentence));
        if (dates is not [var one, var other] || one.Day >= other.Day) return;
        var apart = (other.Day - one.Day).Days;
        if (Math.Abs(amounts[at].Value - apart) is var off && off > 1
            && off <= (amounts.LabelOf(at).EndsWith("历时") ? apart : Math.Max(LargestSlip, apart / 3)))
            Report(at, apart, one.Span, other.Span);
    }

    // 合同工期为10月31日，实际于10月19日合龙，提前12天: of two days, how far they are apart.
    private void CheckLate(int at)
    {
        ReadDates(amounts.SentenceBefore(at, LongestSentence));
        if (dates is not [var one, var other]) return;
        var apart = Math.Abs((one.Day - other.Day).Days);
        if (apart is 0 or > MostDays || Math.Abs(amounts[at].Value - apart) <= 1) return;
        Report(at, apart, one.Span, other.Span);
    }

    private void Report(int at, int days, params ReadOnlySpan<TextSpan> from) => findings.Add(amounts[at].Span,
        string.Create(CultureInfo.InvariantCulture, $"写{amounts[at].Show()}天，按起止日期应为{days}天"),
        string.Create(CultureInfo.InvariantCulture,
            $"stated as {amounts[at].Show()} days, but from the first day to the last it is {days}"),
        from);

    // 10月31日 and, in the month told before, 5日.
    private void ReadDates(TextSpan span)
    {
        dates.Clear();
        var text = amounts.TextOf(span);
        var month = 0;
        for (var at = text.IndexOf('日'); at >= 0; at = text[(at + 1)..].IndexOf('日') is >= 0 and var next ? at + 1 + next : -1)
        {
            var (told, day) = DateAtEnd(text[..at]);
            if (told > 0) month = told;
            if (month == 0 || day == 0 || !IsDate(month, day)) continue;
            dates.Add((new DateTime(AnyYear, month, day), new TextSpan(span.Start + at, span.Start + at + 1)));
            if (dates.Count == MostDates) return;
        }
    }

    // 3月5日至9, 3月30日至4月2: how many days, both counted.
    private static int? DaysEndingAt(ReadOnlySpan<char> text)
    {
        var join = text.LastIndexOfAny("至到—-~");
        if (join < 1 || text.Length - join > 6) return null;
        var (toMonth, toDay) = DateAtEnd(text[(join + 1)..]);
        var (month, day) = DateAtEnd(text[..join].TrimEnd("日—起"));
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
        var day = WrittenDates.NumberAtEnd(text, out var rest);
        if (day == 0) return default;
        return rest is [.., '月']
            ? (WrittenDates.NumberAtEnd(rest[..^1], out _), day) : rest.IsEmpty || !char.IsAsciiDigit(rest[^1]) ? (0, day) : default;
    }
}
