using System.Buffers;
using System.Globalization;
using Ganhuo.Structuring;
using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>Money in capital numerals beside the same in figures: 人民币叁万贰仟元整（￥32000.00）.</summary>
internal sealed class WrittenMoney(RuleContext context, Contradictions findings)
{
    private const string Digits = "零壹贰叁肆伍陆柒捌玖";
    private const int LongestBetween = 12, LongestNumeral = 24;

    private static readonly SearchValues<char> Capitals = SearchValues.Create("壹贰叁肆伍陆柒捌玖");
    private static readonly SearchValues<char> Numerals = SearchValues.Create("零壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆角分整");

    public void Check(Paragraph paragraph)
    {
        var text = context.Text.Slice(paragraph.Span);
        for (var at = 0; at < text.Length;)
        {
            var next = text[at..].IndexOfAny(Capitals);
            if (next < 0) return;
            at += next;
            var length = text[at..].IndexOfAnyExcept(Numerals) is >= 0 and var other ? other : text.Length - at;
            if (length is > 1 and <= LongestNumeral && ValueOf(text.Slice(at, length)) is { } written
                && FigureBeside(text, at, at + length) is { } figure && figure != written)
                findings.Add(new TextSpan(paragraph.Span.Start + at, paragraph.Span.Start + at + length),
                    Invariant($"大写为{written:0.##}元，小写为{figure:0.##}元"), Invariant($"{written:0.##} in words, {figure:0.##} in figures"));
            at += length;
        }
    }

    // In brackets behind it, or right before it: （￥32000.00）, 32000元（大写：.
    private static decimal? FigureBeside(ReadOnlySpan<char> text, int start, int end)
    {
        var behind = text[end..Math.Min(text.Length, end + LongestBetween)];
        if (behind.IndexOfAny("￥¥") is >= 0 and var sign) return FigureAt(text[(end + sign + 1)..]);
        if (behind is ['（' or '(', >= '0' and <= '9', ..]) return FigureAt(text[(end + 1)..]);
        var before = text[Math.Max(0, start - LongestBetween)..start];
        if (!before.Contains("大写", StringComparison.Ordinal)) return null;
        var figure = text[..(start - before.Length + before.LastIndexOf("大写"))].TrimEnd("（( ，");
        if (figure is not [.., '元']) return null;
        figure = figure[..^1];
        var scale = figure is [.., '万'] ? 10_000m : 1;
        if (scale > 1) figure = figure[..^1];
        var first = figure.Length;
        while (first > 0 && (char.IsAsciiDigit(figure[first - 1]) || figure[first - 1] is '.' or ',')) first--;
        return FigureAt(figure[first..]) * scale;
    }

    private static decimal? FigureAt(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ',')) end++;
        if (!decimal.TryParse(text[..end], NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture,
            out var value)) return null;
        return end < text.Length && text[end] == '万' ? value * 10_000 : value;
    }

    private static decimal? ValueOf(ReadOnlySpan<char> written)
    {
        decimal sum = 0, section = 0, digit = 0;
        var money = false;
        foreach (var c in written)
        {
            switch (c)
            {
                case '拾': section += Math.Max(digit, 1) * 10; digit = 0; break;
                case '佰': section += digit * 100; digit = 0; break;
                case '仟': section += digit * 1000; digit = 0; break;
                case '万': sum += (section + digit) * 10_000; section = digit = 0; break;
                case '亿': sum = (sum + section + digit) * 100_000_000; section = digit = 0; break;
                case '元' or '圆': sum += section + digit; section = digit = 0; money = true; break;
                case '角': sum += digit * 0.1m; digit = 0; break;
                case '分': sum += digit * 0.01m; digit = 0; break;
                case '整': break;
                default: digit = Digits.IndexOf(c, StringComparison.Ordinal); break;
            }
        }

        return money ? sum : null;
    }
}
