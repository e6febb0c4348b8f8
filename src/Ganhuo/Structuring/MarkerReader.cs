using Ganhuo.Text;

namespace Ganhuo.Structuring;

/// <summary>Reads the number at the start of a line, in every style in use.</summary>
internal static class MarkerReader
{
    private const string ChapterUnits = "编篇章节";
    private const string AfterHan = "、.,，．";
    private const string AfterArabic = "、.．,，";
    private const string Bullets = "•·●◆■★▪◇※➢✓✔▶►➤";

    // A number before one of these counts something: 3.5亿元 opens a sentence, not a section.
    private const string Units = "万亿元个次人名项年月日时分%％多余倍件场户家所处座公米吨亩天周岁级";

    private const string MonthGoesOn = "底前初中上下0123456789", Numbered = "号日季组村社区路线";

    private static readonly Numbering[] ChapterStyles =
        [Numbering.Part, Numbering.Part, Numbering.Chapter, Numbering.ChapterSection];

    private static readonly string[] Series = ["首先", "其次", "再次", "再者", "最后"];

    public static Marker Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return Marker.None;
        var marker = text[0] switch
        {
            '第' => Chapter(text),
            '（' or '(' => Parenthesised(text),
            '其' when text.Length > 2 && HanNumeral.LengthAt(text[1..]) is var n and > 0 => Qi(text, n),
            '#' => Marker.None,
            >= '0' and <= '9' => Arabic(text),
            >= '①' and <= '⑳' => new Marker(Numbering.Circled, text[0] - '①' + 1, 1),
            >= '⑴' and <= '⒇' => new Marker(Numbering.Circled, text[0] - '⑴' + 1, 1),
            >= '⒈' and <= '⒛' => new Marker(Numbering.Circled, text[0] - '⒈' + 1, 1),
            >= '❶' and <= '❿' => new Marker(Numbering.Circled, text[0] - '❶' + 1, 1),
            >= '㈠' and <= '㈩' => new Marker(Numbering.HanInParentheses, text[0] - '㈠' + 1, 1),
            '-' or '*' or '—' when text.Length > 1 && text[1] == ' ' => new Marker(Numbering.Bullet, null, 1),
            >= '\u4E00' and <= '\u9FFF' => Han(text),
            var c when Bullets.Contains(c, StringComparison.Ordinal) => new Marker(Numbering.Bullet, null, 1),
            _ => Han(text),
        };
        return marker.Numbering == Numbering.None ? Marker.None : WithSpaces(marker, text);
    }

    private static Marker WithSpaces(Marker marker, ReadOnlySpan<char> text)
    {
        var length = marker.Length;
        while (length < text.Length && text[length] == ' ') length++;
        return marker with { Length = length };
    }

    private static Marker Han(ReadOnlySpan<char> text)
    {
        var n = HanNumeral.LengthAt(text);
        if (n == 0 || n == text.Length) return SeriesWord(text);
        var value = HanNumeral.Value(text[..n]);
        if (text[n] is '是' or '要' or '为' && !text[(n + 1)..].StartsWith("了") && value is not null)
            return new Marker(Numbering.HanIs, value, n + 1);
        var mark = n + Spaces(text[n..]);
        return mark < text.Length && AfterHan.Contains(text[mark], StringComparison.Ordinal) && value is not null
            ? new Marker(Numbering.Han, value, mark + 1)
            : Marker.None;
    }

    private static Marker SeriesWord(ReadOnlySpan<char> text)
    {
        if (text[0] is not ('首' or '其' or '再' or '最')) return Marker.None;
        for (var i = 0; i < Series.Length; i++)
            if (text.StartsWith(Series[i]) && text.Length > 2 && text[2] is '，' or ',' or '是' or '要')
                return new Marker(Numbering.Series, i == Series.Length - 1 ? null : Math.Min(i + 1, 3), 3);
        return Marker.None;
    }

    private static Marker Qi(ReadOnlySpan<char> text, int digits)
    {
        var after = 1 + digits;
        return after < text.Length && text[after] is '，' or ',' or '、' or '：' or ':' or '是'
            ? new Marker(Numbering.Qi, HanNumeral.Value(text.Slice(1, digits)), after + 1)
            : Marker.None;
    }

    private static Marker Chapter(ReadOnlySpan<char> text)
    {
        var n = HanNumeral.LengthAt(text[1..]);
        var value = HanNumeral.Value(text.Slice(1, n));
        if (n == 0)
        {
            while (1 + n < text.Length && n < 3 && char.IsAsciiDigit(text[1 + n])) n++;
            value = n == 0 ? null : int.Parse(text.Slice(1, n), System.Globalization.CultureInfo.InvariantCulture);
        }

        var after = 1 + n;
        if (n == 0 || after >= text.Length) return Marker.None;
        // 第二三，: two numbers run into one.
        if (value is null) return n == 2 && text[after] is '，' or '、' or '：' ? new Marker(Numbering.Ordinal, null, after + 1) : Marker.None;
        if (ChapterUnits.Contains(text[after], StringComparison.Ordinal) && Ends(text, after + 1))
            return new Marker(ChapterStyles[ChapterUnits.IndexOf(text[after], StringComparison.Ordinal)], value, after + 1);
        if (text[after..].StartsWith("部分")) return new Marker(Numbering.Part, value, after + 2);
        if (text[after] == '条' && Ends(text, after + 1)) return new Marker(Numbering.Article, value, after + 1);
        // 第一步，摸底登记: told in steps.
        if (text[after] == '步' && after + 1 < text.Length) after++;
        return text[after] is '，' or '、' or '：' or ',' or ':' or '是'
            ? new Marker(Numbering.Ordinal, value, after + 1)
            : Marker.None;
    }

    private static bool Ends(ReadOnlySpan<char> text, int at) =>
        at >= text.Length || text[at] is ' ' or '、' or '：' or ':' or '，' || !HanNumeral.IsDigit(text[at]);

    private static Marker Parenthesised(ReadOnlySpan<char> text)
    {
        var close = text[..Math.Min(text.Length, 6)].IndexOfAny('）', ')');
        if (close < 2) return Marker.None;
        var inner = text[1..close].Trim(' ');
        var length = close + 1;
        if (length < text.Length && text[length] is '、' or '.') length++;
        if (HanNumeral.LengthAt(inner) == inner.Length)
            return new Marker(Numbering.HanInParentheses, HanNumeral.Value(inner), length);
        return int.TryParse(inner, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value)
            && value < 100
            ? new Marker(Numbering.ArabicInParentheses, value, length)
            : Marker.None;
    }

    private static Marker Arabic(ReadOnlySpan<char> text)
    {
        var n = Digits(text);
        if (n is 0 or > 2 || n == text.Length) return Marker.None;
        var value = int.Parse(text[..n], System.Globalization.CultureInfo.InvariantCulture);
        if (text[n] is '）' or ')') return new Marker(Numbering.ArabicInParentheses, value, n + 1);
        if (n + 1 < text.Length && char.IsAsciiDigit(text[n + 1]) && (text[n] is '.' or '、'))
            return BeginsItself(text[(n + 1)..], text[n], value)
                ? new Marker(Numbering.Arabic, value, n + 1) : text[n] == '.' ? Decimal(text, n) : Marker.None;
        n += Spaces(text[n..]);
        if (n == text.Length || !AfterArabic.Contains(text[n], StringComparison.Ordinal)) return Marker.None;
        return n + 1 < text.Length && char.IsAsciiDigit(text[n + 1])
            ? Marker.None
            : new Marker(Numbering.Arabic, value, n + 1);
    }

    // 2.3月底前完成, 7.2026年安排, 1、24小时值守: what stands behind the number is a number by itself. 3、4个 is about so many, and
    // 3、9月 and 1、12号楼 are two of a kind.
    private static bool BeginsItself(ReadOnlySpan<char> text, char mark, int value)
    {
        var n = Digits(text);
        if (n == text.Length || n > 4) return false;
        var next = int.Parse(text[..n], System.Globalization.CultureInfo.InvariantCulture);
        var point = mark == '.';
        return text[n] switch
        {
            '年' => n == 4,
            '月' => next is >= 1 and <= 12 && text[0] != '0'
                && (point || (n + 1 < text.Length && MonthGoesOn.Contains(text[n + 1], StringComparison.Ordinal))),
            _ => !point && n is 2 or 3 && next != value + 1 && HanCharacter.Is(text[n])
                && !Numbered.Contains(text[n], StringComparison.Ordinal),
        };
    }

    private static Marker Decimal(ReadOnlySpan<char> text, int at)
    {
        var last = 0;
        while (at < text.Length && text[at] == '.' && Digits(text[(at + 1)..]) is var n and > 0 and <= 2)
        {
            last = int.Parse(text.Slice(at + 1, n), System.Globalization.CultureInfo.InvariantCulture);
            at += 1 + n;
        }

        if (at >= text.Length || Units.Contains(text[at], StringComparison.Ordinal)) return Marker.None;
        if (text[at] is '、' or '.') at++;
        return new Marker(Numbering.Decimal, last, at);
    }

    private static int Spaces(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(' ') is var n and > 0 and <= 2 ? n : 0;

    private static int Digits(ReadOnlySpan<char> text)
    {
        var n = 0;
        while (n < text.Length && char.IsAsciiDigit(text[n])) n++;
        return n;
    }
}
