using Ganhuo.Structuring;
using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>
/// Shares side by side that are all there are and do not make 100 (学生占41%，职工占36%，其他占28%), and a change in percentage points beside
/// the two shares (由58.2%提高到61.9%，提高2.7个百分点).
/// </summary>
internal sealed class SharesOfAll(RuleContext context, Contradictions findings)
{
    private const int FewestShares = 3, LongestBetween = 18, Nearest = 30, LongestFigure = 6;
    private const decimal LargestSlip = 6, All = 100, LargestPoints = 6;
    private const string Points = "个百分点";

    private static readonly WordSet Others = new("其他", "其它", "其余", "剩余");
    private static readonly WordSet Rounded = new("四舍五入", "可多选", "多选", "可以多选", "未列", "主要", "等");
    private static readonly WordSet Changed =
        new("提高", "提高了", "上升", "上升了", "下降", "下降了", "降低", "降低了", "增加", "增加了", "回落", "回升", "提升", "提升了", "高", "低", "高出", "减少", "增长", "升高",
        "下滑");

    private readonly List<(decimal Value, decimal Step, TextSpan Span, bool Joined)> shares = [];

    public void Check(Paragraph paragraph)
    {
        Read(paragraph);
        if (shares.Count == 0) return;
        for (int first = 0, end; first < shares.Count; first = end)
        {
            end = first + 1;
            while (end < shares.Count && shares[end].Joined) end++;
            if (end - first >= FewestShares) CheckAll(first, end);
        }

        if (shares.Count > 1) CheckPoints(paragraph);
    }

    private void Read(Paragraph paragraph)
    {
        shares.Clear();
        var text = context.Text.Slice(paragraph.Span);
        for (var sign = text.IndexOf('%'); sign >= 0; sign = text[(sign + 1)..].IndexOf('%') is >= 0 and var next ? sign + 1 + next : -1)
        {
            var start = sign;
            while (start > 0 && sign - start < LongestFigure && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] == '.')) start--;
            if (!decimal.TryParse(text[start..sign], System.Globalization.NumberStyles.AllowDecimalPoint,
                System.Globalization.CultureInfo.InvariantCulture, out var value)) continue;
            var span = new TextSpan(paragraph.Span.Start + start, paragraph.Span.Start + sign + 1);
            shares.Add((value, StepOf(text[start..sign]), span, shares.Count > 0 && AreJoined(shares[^1].Span, span)));
        }
    }

    private static decimal StepOf(ReadOnlySpan<char> figure) =>
        figure.IndexOf('.') is var point && point < 0 ? 1 : figure.Length - point == 2 ? 0.1m : 0.01m;

    // ，在职人员占35.8% and 、退休17.6%: nothing between but the name of the next.
    private bool AreJoined(TextSpan one, TextSpan other)
    {
        var between = context.Text.Slice(new TextSpan(one.End, other.Start));
        return between.Length <= LongestBetween && between is ['，' or '、' or '；' or ',' or '（' or '和' or '及', ..]
            && between[1..].IndexOfAny("，、；。（") < 0
            && between.IndexOfAny("率比高低升降增减") < 0;
    }

    private void CheckAll(int first, int end)
    {
        var (sum, unsure, claimed, named) = (0m, 0m, 0, 0);
        for (var i = first; i < end; i++)
        {
            (sum, unsure) = (sum + shares[i].Value, unsure + (shares[i].Step / 2));
            var before = NameOf(i);
            if (before.Contains('占')) claimed++;
            if (Others.IsIn(before)) named++;
        }

        var off = Math.Abs(sum - All);
        var bands = claimed == end - first && AreBands(first, end);
        if (off <= unsure || !bands
            && (off > LargestSlip || (named == 0 && claimed < end - first && !IsSorted(first)))) return;
        var (start, stop) = (shares[first].Span.Start, shares[end - 1].Span.End);
        var around = context.Text.Content.AsSpan(start, Math.Min(context.Text.Content.Length, stop + Nearest) - start);
        if (around[(stop - start)..].IndexOf('。') is >= 0 and var rest) around = around[..(stop - start + rest)];
        if (!bands && Rounded.IsIn(around)) return;
        findings.Add(shares[end - 1].Span, Invariant($"各项占比相加为{sum:0.##}%，不是100%"), Invariant($"the shares make {sum:0.##} %, not 100 %"),
            shares[first].Span);
    }

    // 35岁及以下占52.6%，36岁至45岁占31.4%，46岁及以上占26%: from the lowest to the highest there is nothing beside them.
    private bool AreBands(int first, int end)
    {
        var lowest = NameOf(first);
        var highest = NameOf(end - 1);
        return lowest.Contains("以下", StringComparison.Ordinal) && highest.Contains("以上", StringComparison.Ordinal)
            || lowest.Contains("以上", StringComparison.Ordinal) && highest.Contains("以下", StringComparison.Ordinal);
    }

    private ReadOnlySpan<char> NameOf(int share)
    {
        var before = context.Text.Slice(new TextSpan(Math.Max(0, shares[share].Span.Start - LongestBetween), shares[share].Span.Start));
        return before[(before.LastIndexOfAny("，、；。：（\n") + 1)..];
    }

    // 分别占, 构成: what is divided is told before the first.
    private bool IsSorted(int first)
    {
        var start = shares[first].Span.Start;
        var before = context.Text.Content.AsSpan(Math.Max(0, start - Nearest), Math.Min(start, Nearest));
        before = before[(before.LastIndexOf('。') + 1)..];
        return before.Contains("构成", StringComparison.Ordinal) || before.Contains("结构", StringComparison.Ordinal)
            || before.Contains("分别占", StringComparison.Ordinal) || before.Contains("比例", StringComparison.Ordinal)
            || before.Contains("权重", StringComparison.Ordinal);
    }

    private void CheckPoints(Paragraph paragraph)
    {
        var text = context.Text.Slice(paragraph.Span);
        var last = -1;
        for (var at = text.IndexOf(Points); at >= 0; at = text[(at + 1)..].IndexOf(Points) is >= 0 and var next ? at + 1 + next : -1)
        {
            var start = at;
            while (start > 0 && at - start < LongestFigure && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] == '.')) start--;
            if (!decimal.TryParse(text[start..at], System.Globalization.NumberStyles.AllowDecimalPoint,
                System.Globalization.CultureInfo.InvariantCulture, out var points)) continue;
            var span = new TextSpan(paragraph.Span.Start + start, paragraph.Span.Start + at + Points.Length);
            while (last + 1 < shares.Count && shares[last + 1].Span.End <= span.Start) last++;
            if (last < 1 || span.Start - shares[last].Span.End > Nearest || Changed.LengthBefore(text[..start]) == 0) continue;
            var (one, other) = (shares[last - 1], shares[last]);
            var right = Math.Abs(one.Value - other.Value);
            if (!IsFromTo(one.Span, other.Span) || Math.Abs(right - points) < Math.Max(one.Step, other.Step) / 2
                || Math.Abs(right - points) > LargestPoints) continue;
            findings.Add(span, Invariant($"写{points:0.##}个百分点，按{one.Value:0.##}%与{other.Value:0.##}%应为{right:0.##}个"),
                Invariant($"{points:0.##} points are stated, but from {one.Value:0.##} % to {other.Value:0.##} % it is {right:0.##}"),
                one.Span, other.Span);
        }
    }

    // 由58.2%提高到61.9%; 今年92%，比上年的88%.
    private bool IsFromTo(TextSpan one, TextSpan other)
    {
        var between = context.Text.Slice(new TextSpan(one.End, other.Start));
        if (between.Length > Nearest || between.IndexOfAny("。；") >= 0) return false;
        return between.IndexOfAny("到至") >= 0 || between.Contains("上年", StringComparison.Ordinal)
            || between.Contains("去年", StringComparison.Ordinal) || between.Contains('比');
    }
}
