using System.Globalization;
using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>
/// How many there are from one number to another: 编号自0215起至0264止，计50张; from one month to another (4月至9月的六个月); and how far it is
/// from one place in a row to another (由第9名升到第4名，前移5位).
/// </summary>
internal sealed class StatedRanges(StatedAmounts amounts, Contradictions findings)
{
    private const int LongestSentence = 48, LongestDated = 80, DaysOfMonth = 30, LongestGap = 12, FewestDigits = 3, MostDigits = 8,
        LargestPlaces = 20, MonthsOfYear = 12;
    private const int MinutesOfHour = 60, MinutesOfDay = 24 * MinutesOfHour, Unexact = 20, AnyYear = 2023;

    private static readonly WordSet Lasting = new("历时", "为期", "工期", "前后", "用时", "共", "持续", "历经", "耗时", "共计", "前后历时", "一共");

    private static readonly WordSet Moved =
        new("前移", "上升", "前进", "提升", "后退", "下降", "后移", "下滑", "晋升", "跃升", "提高", "进步", "上升了", "前移了", "前进了", "提升了", "退后", "进", "退", "降", "升");
    private static readonly WordSet Counting = new("计", "共", "共计", "合计", "总计", "共有", "一共");

    public void Check()
    {
        for (var i = amounts.First; i < amounts.Count; i++)
        {
            if (amounts[i].Count < 2) continue;
            if (amounts[i].Unit is "小时" || IsOfHalf(i)) CheckHours(i);
            else if (amounts[i].Unit is "个月") CheckMonths(i);
            else if (amounts[i].Unit is "位" or "名" or "个" && Moved.LengthBefore(amounts.LabelOf(i)) > 0) CheckPlaces(i);
            else if (amounts[i].Unit is "张" or "份" or "枚" or "本" or "个" or "号" or "件" or "条" && Counting.Has(amounts.LabelOf(i)))
                CheckNumbers(i);
        }
    }

    // 第9名升到第4名: the last two places told.
    private void CheckPlaces(int at)
    {
        var text = amounts.TextOf(amounts.SentenceBefore(at, LongestSentence));
        if (PlaceAt(text, text.LastIndexOf('第')) is not { } now
            || PlaceAt(text, text[..text.LastIndexOf('第')].LastIndexOf('第')) is not { } before) return;
        if (text[..text.LastIndexOf('第')] is not [.., '到' or '至'] and not [.., '列' or '居' or '为']) return;
        Compare(at, Math.Abs(now - before), LargestPlaces, Invariant($"第{before}与第{now}"));
    }

    private static int? PlaceAt(ReadOnlySpan<char> text, int at)
    {
        if (at < 0) return null;
        var end = at + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end > at + 1) return end < text.Length && text[end] is '名' or '位'
            ? int.Parse(text[(at + 1)..end], NumberStyles.None, CultureInfo.InvariantCulture) : null;
        var length = Structuring.HanNumeral.LengthAt(text[end..]);
        return length > 0 && end + length < text.Length && text[end + length] is '名' or '位'
            ? Structuring.HanNumeral.Value(text.Slice(end, length)) : null;
    }

    // 0215起至0264: as many digits in both.
    private void CheckNumbers(int at)
    {
        var span = amounts.SentenceBefore(at, LongestSentence);
        var text = amounts.TextOf(span);
        if (text.IndexOf('号') < 0 || !FigureAtEnd(text, text.Length, out var lastStart, out var last, out var digits)) return;
        if (text.Length - lastStart - digits > LongestGap
            || !FigureAtEnd(text, lastStart, out var firstStart, out var first, out var others) || others != digits) return;
        var between = text[(firstStart + digits)..lastStart];
        if (between.Length > 4 || between.IndexOfAny("至到—-~") < 0 || last <= first) return;
        Compare(at, last - first + 1, LargestPlaces, Invariant($"{first}至{last}"));
    }

    private static bool FigureAtEnd(ReadOnlySpan<char> text, int before, out int start, out int value, out int digits)
    {
        (start, value, digits) = (0, 0, 0);
        var end = text[..before].LastIndexOfAnyInRange('0', '9') + 1;
        start = end;
        while (start > 0 && char.IsAsciiDigit(text[start - 1])) start--;
        digits = end - start;
        if (digits is < FewestDigits or > MostDigits) return false;
        value = int.Parse(text[start..end], NumberStyles.None, CultureInfo.InvariantCulture);
        return true;
    }

    // 自2020年4月1日至2020年11月30日，为期6个月: the last month may be begun or left out.
    private bool CheckDates(int at)
    {
        if (Lasting.LengthBefore(amounts.LabelOf(at)) == 0) return false;
        var text = amounts.TextOf(amounts.SentenceBefore(at, LongestDated));
        if (WrittenDates.TakeLast(ref text) is not { } to || WrittenDates.TakeLast(ref text) is not { } from
            || WrittenDates.TakeLast(ref text) is not null) return false;
        var months = ((to.Year == 0 || from.Year == 0 ? 0 : to.Year - from.Year) * MonthsOfYear) + to.Month - from.Month
            + ((to.Day - from.Day) / (double)DaysOfMonth);
        if (from.Year == 0 && to.Year > 0 || months <= 0) return true;
        // From the first of a month to the last of one, none is begun only.
        var whole = from.Day == 1 && to.Day == DateTime.DaysInMonth(to.Year == 0 ? AnyYear : to.Year, to.Month);
        if (Math.Abs(months - amounts[at].Count) > (whole ? 0.5 : 1))
            Compare(at, (int)Math.Round(months), MonthsOfYear, Invariant($"{from.Month}月{from.Day}日至{to.Month}月{to.Day}日"));
        return true;
    }

    // 4月至9月的六个月.
    private void CheckMonths(int at)
    {
        if (CheckDates(at)) return;
        var before = amounts.TextOf(amounts.SentenceBefore(at, LongestSentence));
        var last = before.LastIndexOf('月');
        if (last < 0 || before.Length - last > LongestGap || before[last..].IndexOf('每') >= 0) return;
        var join = before[..last].LastIndexOfAny("至到—-~");
        if (join < 1 || MonthAtEnd(before[..last]) is not { } to || MonthAtEnd(before[..join].TrimEnd("月—初底中旬")) is not { } from
            || to <= from) return;
        if (last - join > 3 || before[..join].IndexOf('年') >= 0) return;
        if (amounts[at].Count == to - from) return;
        Compare(at, to - from + 1, MonthsOfYear, Invariant($"{from}月至{to}月"));
    }

    private static int? MonthAtEnd(ReadOnlySpan<char> text)
    {
        return WrittenDates.NumberAtEnd(text, out _) is > 0 and <= MonthsOfYear and var month ? month : null;
    }

    // 三个半小时.
    private bool IsOfHalf(int at) => amounts[at].Unit is "个" && amounts.Rest(at).StartsWith("半小时");

    // 8时30分开工，11时30分收工，历时3小时; over midnight too.
    private void CheckHours(int at)
    {
        if (Lasting.LengthBefore(amounts.LabelOf(at)) == 0) return;
        var text = amounts.TextOf(amounts.SentenceBefore(at, LongestDated));
        text = text[..^amounts.LabelOf(at).Length];
        if (ClockBefore(text, out var second, out var rest) is false || ClockBefore(rest, out var first, out rest) is false
            || ClockBefore(rest, out _, out _)) return;
        var minutes = (second - first + MinutesOfDay) % MinutesOfDay;
        var stated = (amounts[at].Value * MinutesOfHour)
            + (IsOfHalf(at) ? MinutesOfHour / 2 : MinutesBehind(amounts.Rest(at)));
        var half = MinutesOfDay / 2;
        // 8时 to 3时 may be written for 15时.
        if (minutes == 0 || Math.Abs(minutes - stated) < Unexact || Math.Abs(((minutes + half) % MinutesOfDay) - stated) < Unexact
            || Math.Abs(minutes - stated) > LargestPlaces * MinutesOfHour / 4) return;
        findings.Add(amounts[at].Span, Invariant($"写{stated / MinutesOfHour:0.##}小时，按起止时间应为{minutes / 60m:0.##}小时"),
            Invariant($"stated as {stated / MinutesOfHour:0.##} hours, but from beginning to end it is {minutes / 60m:0.##}"));
    }

    private static int MinutesBehind(ReadOnlySpan<char> rest)
    {
        var end = 0;
        while (end < rest.Length && end < 2 && char.IsAsciiDigit(rest[end])) end++;
        return end > 0 && end < rest.Length && rest[end] == '分'
            ? int.Parse(rest[..end], NumberStyles.None, CultureInfo.InvariantCulture) : 0;
    }

    // The last 8时30分, 8点半 or 8:30 of a text, in minutes, and what stands before it.
    private static bool ClockBefore(ReadOnlySpan<char> text, out int minutes, out ReadOnlySpan<char> rest)
    {
        minutes = 0;
        rest = default;
        var at = text.LastIndexOfAny('时', '点', ':');
        while (at > 0 && !char.IsAsciiDigit(text[at - 1])) at = text[..at].LastIndexOfAny('时', '点', ':');
        if (at <= 0) return false;
        var start = at;
        while (start > 0 && at - start < 2 && char.IsAsciiDigit(text[start - 1])) start--;
        var hour = int.Parse(text[start..at], NumberStyles.None, CultureInfo.InvariantCulture);
        var behind = at + 1;
        while (behind < text.Length && behind - at <= 2 && char.IsAsciiDigit(text[behind])) behind++;
        minutes = (hour * 60) + (behind > at + 1
            ? int.Parse(text[(at + 1)..behind], NumberStyles.None, CultureInfo.InvariantCulture)
            : behind < text.Length && text[behind] == '半' ? 30 : 0);
        rest = text[..start];
        return hour <= 24;
    }

    private void Compare(int at, int right, int largest, string how)
    {
        if (amounts[at].Count != right && Math.Abs(amounts[at].Count - right) <= largest) findings.AddWrong(amounts[at], how, right);
    }
}
