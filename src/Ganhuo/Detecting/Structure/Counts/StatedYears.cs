using System.Globalization;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>
/// A number of years beside the years from which to which they go (1958年到2018年整六十周年), and an age beside the year of birth
/// (1968年出生，2015年时年37岁). The first and the last may both be counted.
/// </summary>
internal sealed class StatedYears(RuleContext context, Contradictions findings)
{
    private const int LongestSpan = 60, LongestLife = 100, FarthestNumber = 14, FewestYears = 2, LargestSlip = 30, YearDigits = 4;

    private static readonly WordSet NoSpan =
        new("级", "代", "度", "底", "前", "后", "初", "内", "以", "一", "半", "多", "余", "零", "级", "制", "期", "计划", "规划");
    private static readonly WordSet NoNumber = new("每", "第", "近", "约", "超", "前", "后", "下", "几", "满", "有期徒刑", "合同期", "任期");
    private static readonly WordSet Following = new("连续", "这", "共", "等", "前后", "已连续", "，连续", "，共", "总共");
    private static readonly WordSet Aged = new("时年", "年仅", "享年", "年", "仅", "才", "刚", "时", "终年", "已经", "已");
    private static readonly WordSet Born = new("出生", "生", "生于");

    public void Check(Paragraph paragraph)
    {
        var text = context.Text.Slice(paragraph.Span);
        for (var at = text.IndexOf('年'); at >= 0; at = Next(text, at, '年'))
            CheckSpan(paragraph.Span.Start, text, at);
        for (var at = text.IndexOf('岁'); at >= 0; at = Next(text, at, '岁'))
            CheckAge(paragraph.Span.Start, text, at);
    }

    private static int Next(ReadOnlySpan<char> text, int at, char sign) =>
        text[(at + 1)..].IndexOf(sign) is >= 0 and var next ? at + 1 + next : -1;

    private void CheckSpan(int offset, ReadOnlySpan<char> text, int at)
    {
        var number = at > 0 && text[at - 1] == '周' ? at - 1 : at;
        if (NumberBefore(text[..number], out var start) is not (>= FewestYears and < LongestLife and var years)) return;
        if (NoSpan.LengthAt(text[(at + 1)..]) > 0 || (NoNumber.LengthBefore(text[..start]) > 0 && !IsFulfilled(text[..start]))) return;
        var sentence = SentenceBefore(text[..start], LongestSpan);
        if (Math.Max(YearsListed(sentence), YearsBracketed(text[(at + 1)..])) is > 1 and var listed)
        {
            if (listed != years && Math.Abs(listed - years) <= 2)
                Report(offset, start, at + 1, $"写{years}年，实际列出{listed}年", $"{years} years are claimed, {listed} are listed");
            return;
        }

        if (YearAtEnd(sentence, sentence.Length, out var last) is not { } to || sentence.Length - last > FarthestNumber) return;
        if (YearAtEnd(sentence, last - YearDigits - 1, out var first) is not { } from || from >= to) return;
        var between = sentence[first..(last - YearDigits - 1)];
        if (between.IndexOfAny("到至—-~") < 0 || sentence[(last - 1)..].Contains('每')) return;
        var whole = to - from;
        if (years == whole || years == whole + 1 || (years == whole - 1 && (sentence[first..].Contains('月') || between.Contains('底'))))
            return;
        if (Math.Abs(years - whole) > Math.Max(2, whole / 2)) return;
        Report(offset, start, at + 1, $"写{years}年，按{from}年至{to}年应为{whole}年",
            $"stated as {years} years, but from {from} to {to} it is {whole}");
    }

    // 2020、2021、2022连续: how many years stand side by side at the end.
    private static int YearsListed(ReadOnlySpan<char> text)
    {
        text = text[..^Following.LengthBefore(text)];
        var listed = 0;
        while (text.TrimEnd('年') is var rest && rest.Length >= YearDigits && !rest[^YearDigits..].ContainsAnyExceptInRange('0', '9')
            && rest[^YearDigits] is '1' or '2')
        {
            listed++;
            text = rest[..^YearDigits];
            if (text is not [.., '、' or '和']) return text is [.., >= '0' and <= '9'] ? 0 : listed;
            text = text[..^1];
        }

        return 0;
    }

    // 1998年8月参加工作，到2023年8月已满25年: from the first of them, where only two are told.
    private static bool IsFulfilled(ReadOnlySpan<char> text)
    {
        if (!text.EndsWith("已满")) return false;
        var sentence = SentenceBefore(text, LongestLife);
        return YearAtEnd(sentence, sentence.Length, out var last) is not null
            && YearAtEnd(sentence, last - YearDigits - 1, out var first) is not null
            && YearAtEnd(sentence, first - YearDigits - 1, out _) is null;
    }

    // 连续三年（2020年、2021年、2022年）: how many stand in the bracket, and nothing else.
    private static int YearsBracketed(ReadOnlySpan<char> text) =>
        text is ['（' or '(', ..] && text[..Math.Min(text.Length, LongestSpan)].IndexOfAny("）)") is > YearDigits and var end
            ? YearsListed(text[..end]) : 0;

    private void CheckAge(int offset, ReadOnlySpan<char> text, int at)
    {
        if (NumberBefore(text[..at], out var start) is not (> 0 and <= LongestLife and var age) || Aged.LengthBefore(text[..start]) == 0)
            return;
        var sentence = SentenceBefore(text[..start], LongestLife);
        if (YearAtEnd(sentence, sentence.Length, out var last) is not { } told
            || YearAtEnd(sentence, last - YearDigits - 1, out var end) is not { } born) return;
        var birth = sentence[end..];
        birth = birth[..Math.Min(birth.Length, "12月31日出生".Length)];
        if (!Born.IsIn(birth) || birth.IndexOfAny("，。；") is >= 0 and var stop && !Born.IsIn(birth[..stop])) return;
        var years = told - born;
        if (Math.Abs(age - years) <= 1 || Math.Abs(age - years) > LargestSlip) return;
        Report(offset, start, at + 1, $"写{age}岁，按{born}年至{told}年应为{years}岁", $"stated as {age}, but from {born} to {told} it is {years}");
    }

    private void Report(int offset, int start, int end, FormattableString chinese, FormattableString english) => findings.Add(
        new TextSpan(offset + start, offset + end), chinese.ToString(CultureInfo.InvariantCulture),
        english.ToString(CultureInfo.InvariantCulture));

    private static ReadOnlySpan<char> SentenceBefore(ReadOnlySpan<char> text, int longest)
    {
        text = text[Math.Max(0, text.Length - longest)..];
        return text[(text.LastIndexOfAny("。；！") + 1)..];
    }

    // The last 2018年 that ends before there; its end comes back too.
    private static int? YearAtEnd(ReadOnlySpan<char> text, int before, out int end)
    {
        end = 0;
        for (var at = before > 0 ? text[..before].LastIndexOf('年') : -1; at >= 0; at = text[..at].LastIndexOf('年'))
        {
            if (at < YearDigits || (at > YearDigits && char.IsAsciiDigit(text[at - YearDigits - 1]))) continue;
            if (!int.TryParse(text.Slice(at - YearDigits, YearDigits), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
                continue;
            end = at + 1;
            return year is >= 1800 and < 2200 ? year : null;
        }

        return null;
    }

    private static int NumberBefore(ReadOnlySpan<char> text, out int start)
    {
        start = text.Length;
        while (start > 0 && text.Length - start < 3 && char.IsAsciiDigit(text[start - 1])) start--;
        if (start < text.Length)
            return start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '.' or '-' or '—' or '~')
                ? 0 : int.Parse(text[start..], NumberStyles.None, CultureInfo.InvariantCulture);
        while (start > 0 && text.Length - start < 3 && HanNumeral.IsDigit(text[start - 1])) start--;
        return start > 0 && HanNumeral.IsDigit(text[start - 1]) ? 0 : HanNumeral.Value(text[start..]) ?? 0;
    }
}
