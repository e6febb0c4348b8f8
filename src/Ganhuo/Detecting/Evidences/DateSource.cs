using Ganhuo.Segmenting.Phrases;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Evidences;

/// <summary>
/// Dates, periods and deadlines that name a month, a quarter or a day; a bare year, 上半年 or 年底前 is weak: it says
/// when a report was made more often than when a thing was done.
/// </summary>
internal sealed class DateSource : IEvidenceSource
{
    private static readonly WordSet MonthTails = new(
        "上旬", "中旬", "下旬", "份", "底前", "底", "初", "末", "以来", "起", "以前", "前");

    private static readonly WordSet YearParts = new(
        "上半年", "下半年", "一季度", "二季度", "三季度", "四季度", "第一季度", "第二季度", "第三季度", "第四季度", "年底", "年初", "年末");

    private static readonly WordSet WeakPeriods = new(
        "上半年", "下半年", "年底前", "年内", "一季度", "二季度", "三季度", "四季度", "第一季度", "第二季度", "第三季度", "第四季度", "季度末");

    /// <summary>What a date or a period begins with: digits, 上半年, 年内, 季度末, 第三季度, 每周三.</summary>
    public const string Beginnings = "0123456789零〇○一二三四五六七八九十上下年季第每";

    private const string Weekdays = "二三四五六日";
    private const string Times = "次回趟场期篇节天个例小遍轮";

    public ClauseSigns Signs => ClauseSigns.Date;

    public WordKinds Words => WordKinds.None;

    public void Find(in ClauseScan clause, List<EvidenceCandidate> found)
    {
        var text = clause.Text;
        for (var at = clause.Start; at < clause.End;)
        {
            if ((SignTable.Of(text[at]) & ClauseSigns.Date) == 0)
            {
                at++;
                continue;
            }

            var end = char.IsAsciiDigit(text[at]) || NumeralReader.ChineseDigit(text[at]) >= 0 || text[at] == '十'
                ? ReadAt(clause, text, at, found)
                : 0;
            if (end == 0) end = Weekday(clause, at) is var day and > 0 ? Add(found, at, day, strong: true) : WeakAt(clause, at, found);
            at = Math.Max(end, at + 1);
        }
    }

    // 每周三 is a day, 每周三次 a number of times; 每周一调度 is oftener once a week than on Mondays.
    private static int Weekday(in ClauseScan clause, int at)
    {
        if (!clause.Has(at, "每周")) return 0;
        var (day, next) = (clause.At(at + 2), clause.At(at + 3));
        var isDay = day == '一' ? next is '上' or '下' or '早' or '晚'
            : Weekdays.Contains(day, StringComparison.Ordinal) && !Times.Contains(next, StringComparison.Ordinal);
        return isDay ? at + 3 : 0;
    }

    private static int ReadAt(in ClauseScan clause, ReadOnlySpan<char> text, int at, List<EvidenceCandidate> found)
    {
        if (clause.At(at - 1) is var before && (char.IsAsciiLetterOrDigit(before) || before is '.' or '第')) return 0;
        if (Numbered(text, at, out var plain)) return Add(found, at, plain, strong: true);
        if (Year(text, at) is var year and > 0) return AfterYear(clause, text, at, year, found);
        return Month(text, at) is var month and > 0 ? Add(found, at, DayOrTail(clause, text, month, at, out var dated), dated) : 0;
    }

    private static int AfterYear(
        in ClauseScan clause, ReadOnlySpan<char> text, int start, int year, List<EvidenceCandidate> found)
    {
        if (Month(text, year) is var month and > 0)
            return Add(found, start, DayOrTail(clause, text, month, year, out _), strong: true);
        if (YearParts.LengthAt(text[year..]) is > 0 and var part) return Add(found, start, year + part, strong: text[year] != '年');
        if (clause.IsUniversal(new TextSpan(start, year))) return year;
        return Add(found, start, clause.At(year) == '度' ? year + 1 : year, strong: false);
    }

    // 2022年, 2021-2023年, 二○二二年; the offset after 年, or 0.
    private static int Year(ReadOnlySpan<char> text, int at)
    {
        var end = FourDigits(text, at);
        if (end == 0) return 0;
        if (end < text.Length && text[end] is '-' or '—' or '–' or '至' or '~')
        {
            while (end < text.Length && text[end] is '-' or '—' or '–' or '至' or '~') end++;
            end = FourDigits(text, end);
        }

        return end > 0 && end < text.Length && text[end] == '年' ? end + 1 : 0;
    }

    private static int FourDigits(ReadOnlySpan<char> text, int at)
    {
        if (at + 4 > text.Length) return 0;
        var arabic = char.IsAsciiDigit(text[at]);
        for (var i = at; i < at + 4; i++)
            if (arabic ? !char.IsAsciiDigit(text[i]) : NumeralReader.ChineseDigit(text[i]) < 0) return 0;
        return !arabic || text[at] is '1' or '2' ? at + 4 : 0;
    }

    // 3月, 12月, 1-6月, 十二月; the offset after 月, or 0.
    private static int Month(ReadOnlySpan<char> text, int at)
    {
        if (!NumeralReader.TryRead(text, at, out var first) || first.Value is < 1 or > 12) return 0;
        var end = first.End;
        if (end < text.Length && text[end] is '-' or '—' or '–' or '至' or '~'
            && NumeralReader.TryRead(text, end + 1, out var last) && last.Value is >= 1 and <= 12) end = last.End;
        if (end < text.Length && text[end] == '月' && end + 1 < text.Length && text[end + 1] == '至') return end + 1;
        return end < text.Length && text[end] == '月' ? end + 1 : 0;
    }

    private static int DayOrTail(in ClauseScan clause, ReadOnlySpan<char> text, int at, int numeralStart, out bool dated)
    {
        dated = char.IsAsciiDigit(text[numeralStart]);
        if (NumeralReader.TryRead(text, at, out var day) && day.Value is >= 1 and <= 31
            && day.End < text.Length && text[day.End] is '日' or '号')
        {
            dated = true;
            return day.End + 1;
        }

        var tail = MonthTails.LengthAt(text[at..]);
        dated |= tail > 0;
        return at + tail;
    }

    // 2022-03-15, 2022.3.15, 2022/3/15.
    private static bool Numbered(ReadOnlySpan<char> text, int at, out int end)
    {
        end = FourDigits(text, at);
        if (end == 0 || !char.IsAsciiDigit(text[at])) return false;
        for (var part = 0; part < 2; part++)
        {
            if (end + 1 >= text.Length || text[end] is not ('-' or '.' or '/') || !char.IsAsciiDigit(text[end + 1])) return false;
            for (end++; end < text.Length && char.IsAsciiDigit(text[end]);) end++;
        }

        return true;
    }

    private static int WeakAt(in ClauseScan clause, int at, List<EvidenceCandidate> found)
    {
        foreach (var period in WeakPeriods.From(clause.Content[at]))
            if (clause.Has(at, period)) return Add(found, at, at + period.Length, strong: false);
        return 0;
    }

    private static int Add(List<EvidenceCandidate> found, int start, int end, bool strong)
    {
        found.Add(new(new TextSpan(start, end), EvidenceKind.Date, strong));
        return end;
    }
}
