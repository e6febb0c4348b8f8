using System.Globalization;
using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Detecting.Structure;

/// <summary>
/// A share or rate beside the two numbers it is of: 检查150家，发现问题企业18家，问题发现率12%; 访谈282户，知道的213户，占75.5%.
/// What it is of has to be told by the words: 占 right behind a number, 发现率 where that number was 发现.
/// </summary>
internal sealed class StatedShares(RuleContext context, StatedAmounts amounts, Contradictions findings)
{
    // A share so far off is of something else.
    private const decimal LargestSlip = 12;
    private const int LongestLabel = 12;
    private const int FarthestOf = 6;

    private static readonly WordSet Reaching = new("为", "达到", "达", "是", "约为", "约", "只有", "仅", "仅为", "仍有");

    // Shares of parts, and what is told of another time.
    private static readonly WordSet Growing = new("增", "降", "升", "减", "高于", "低于", "提高", "同比", "环比", "去年", "上年", "计划", "目标", "力争", "以上", "超过", "不低于", "利", "税");

    public void Check()
    {
        var span = amounts.Paragraph;
        var content = context.Text.Content;
        for (var sign = content.IndexOf('%', span.Start, span.Length); sign >= 0; sign = content.IndexOf('%', sign + 1, span.End - sign - 1))
        {
            var start = sign;
            while (start > span.Start && (char.IsAsciiDigit(content[start - 1]) || content[start - 1] == '.')) start--;
            if (start < sign && decimal.TryParse(content.AsSpan(start, sign - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var stated))
                Check(new TextSpan(start, sign + 1), stated);
            if (sign + 1 >= span.End) return;
        }
    }

    private void Check(TextSpan share, decimal stated)
    {
        var part = LastBefore(share.Start);
        if (part < 1) return;
        var label = context.Text.Slice(new TextSpan(amounts[part].Span.End, share.Start));
        if (label.Length > LongestLabel || label.IndexOfAny('。', '；', '\n') >= 0 || Growing.IsIn(label)) return;
        label = label[..^Reaching.LengthBefore(label)];
        if (!(IsShare(label) || IsRateOf(label, part))) return;
        if (context.Text.Content.AsSpan(share.End) is ['以', ..] or ['的', ..] or ['和', ..]) return;
        if (Of(part, stated) is not { } whole) return;
        var right = 100 * amounts[part].Value / amounts[whole].Value;
        findings.Add(share,
            Invariant($"占比写{stated:0.##}%，按{amounts[part].Show()}/{amounts[whole].Show()}应为{right:0.##}%"),
            Invariant($"stated {stated:0.##} %, but {amounts[part].Show()} of {amounts[whole].Show()} is {right:0.##} %"),
            amounts[part].Span, amounts[whole].Span);
    }

    private static bool IsShare(ReadOnlySpan<char> label)
    {
        var at = label.LastIndexOf('占');
        return at is 0 or 1 && (at == 0 || label[0] is '，' or ',' or '、' or '（' or '(');
    }

    // 发现率 is that of what was 发现: the word stands beside the number, before it or behind.
    private bool IsRateOf(ReadOnlySpan<char> label, int part)
    {
        if (label is not [.., var one, var two, '率']) return false;
        ReadOnlySpan<char> word = [one, two];
        var clause = ClauseOf(part);
        return clause.Contains(word, StringComparison.Ordinal) || label[..^3].Contains(word, StringComparison.Ordinal);
    }

    // From the last mark before the number.
    private ReadOnlySpan<char> ClauseOf(int part)
    {
        var before = amounts.Before(part);
        var mark = before.LastIndexOfAny("，,、；。：");
        return before[(mark + 1)..];
    }

    private int LastBefore(int at)
    {
        var last = -1;
        for (var i = 0; i < amounts.Count && amounts[i].Span.End <= at; i++) last = i;
        return last;
    }

    // The nearest number of the same that the share is nearly of; null where it is exactly that of one of them.
    private int? Of(int part, decimal stated)
    {
        int? nearest = null;
        var least = LargestSlip;
        for (var i = part - 1; i >= Math.Max(0, part - FarthestOf); i--)
        {
            if (!amounts.AreAlike(i, part) || amounts[i].Value < amounts[part].Value) continue;
            var off = Math.Abs(stated - (100 * amounts[part].Value / amounts[i].Value));
            if (off < Tolerance(stated)) return null;
            if (off < least) (nearest, least) = (i, off);
        }

        return nearest;
    }

    // Half of the last digit written, and a little for what was cut off instead of rounded.
    private static decimal Tolerance(decimal stated) => decimal.Truncate(stated) == stated ? 1m : 0.11m;
}
