using Ganhuo.Structuring;
using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>
/// How many times as much, by how many tenths or which fraction, behind what it grew from and to: 由1.5万册次涨到4.5万册次，增长到原来的3倍;
/// a fraction beside its number and the whole (60次，其中三分之二、共40次); and an area or weight in another unit (240公顷，折合3600亩).
/// </summary>
internal sealed class StatedMultiples(RuleContext context, StatedAmounts amounts, Contradictions findings)
{
    private const int Nearest = 24, FarthestOf = 5, LongestBetween = 4, LongestLead = 20, LongestReach = 12;
    private const string Over = "分之";
    private const decimal Rounding = 0.06m, LargestSlip = 2.5m, NearFraction = 0.25m, Exactly = 0.004m;

    private static readonly WordSet Reaching = new("到原来的", "到上年的", "到去年的", "的", "是原来的", "为原来的", "达到原来的");
    private static readonly WordSet Growing =
        new("增长", "增长了", "增加", "增加了", "提高", "提高了", "下降", "下降了", "减少", "减少了", "降低", "降低了", "上升", "上升了", "减", "降", "增");
    private static readonly WordSet AtLeast = new("以上", "强", "还多", "多");
    private static readonly WordSet InOtherWords = new("折合", "约合", "合", "折", "相当于", "换算为", "即");

    private static readonly (string One, string Other, decimal Factor)[] Units =
    [
        ("公顷", "亩", 15), ("平方公里", "公顷", 100), ("平方公里", "亩", 1500), ("吨", "公斤", 1000), ("公斤", "斤", 2), ("吨", "斤", 2000),
        ("公里", "米", 1000), ("小时", "分钟", 60), ("公顷", "平方米", 10_000),
    ];

    public void Check()
    {
        for (var i = amounts.First; i < amounts.Count; i++)
        {
            if (i > 0 && amounts[i].Unit != amounts[i - 1].Unit && InOtherWords.LengthBefore(amounts.LabelOf(i)) > 0) CheckUnits(i - 1, i);
            if (i > amounts.First && IsGrowth(i)) CheckMultiple(i - 1, i);
        }

        CheckFractions();
    }

    private void CheckUnits(int one, int other)
    {
        foreach (var (large, small, factor) in Units)
        {
            var times = amounts[one].Unit == large && amounts[other].Unit == small
                ? factor : amounts[one].Unit == small && amounts[other].Unit == large ? 1 / factor : 0;
            if (times == 0) continue;
            var right = amounts[one].Value * times;
            if (Math.Abs(right - amounts[other].Value) <= Math.Max(amounts[other].Step,
                (right * Exactly) + (amounts[one].Step * times / 2))) return;
            findings.AddWrong(amounts[other], Invariant($"{amounts[one].Show()}×{times:0.####}"), right, amounts[one].Span);
        }
    }

    // 由A涨到B: from one to the other.
    private bool IsGrowth(int at) =>
        amounts.AreAlike(at, at - 1) && amounts[at - 1].Value > 0 && amounts.Before(at) is { Length: <= LongestReach } to
            && to.IndexOfAny("到至") >= 0 && to.IndexOf('。') < 0
        && amounts.Before(at - 1) is var before && before[Math.Max(0, before.Length - LongestLead)..].IndexOfAny("由从") >= 0;

    private void CheckMultiple(int from, int to)
    {
        var rest = amounts.Rest(to);
        if (rest.IndexOfAny("。；") is >= 0 and var stop) rest = rest[..stop];
        rest = rest[..Math.Min(rest.Length, Nearest)];
        var ratio = amounts[to].Value / amounts[from].Value;
        if (rest.IndexOf('倍') is > 0 and var times && FactorBefore(rest[..times], out var start) is { } factor)
        {
            var grew = Growing.LengthBefore(rest[..start]) > 0;
            if (!grew && Reaching.LengthBefore(rest[..start]) == 0) return;
            if (Math.Abs(ratio - factor) <= factor * Rounding || (grew && Math.Abs(ratio - 1 - factor) <= factor * Rounding)
                || Math.Abs(ratio - factor) > LargestSlip) return;
            Report(to, start, times + 1, Invariant($"{factor}倍"), Invariant($"{(grew ? ratio - 1 : ratio):0.##}倍"), from);
        }
        else if (rest.IndexOf("一番") is > 0 and var doubled && rest[..doubled].IndexOf('翻') is >= 0 and var turned && doubled - turned <= 2
            && Math.Abs(ratio - 2) > 2 * Rounding && Math.Abs(ratio - 2) < 1)
            Report(to, turned, doubled + 2, "翻一番", Invariant($"{ratio:0.##}倍"), from);
        else if (rest.IndexOf('成') is > 0 and var tenths && HanNumeral.Value(rest.Slice(tenths - 1, 1)) is { } told
            && Growing.LengthBefore(rest[..(tenths - 1)]) > 0 && rest[..tenths].IndexOf('比') < 0
            && (tenths + 1 == rest.Length || rest[tenths + 1] is '，' or '。'))
        {
            var share = Math.Abs(ratio - 1) * 10;
            if (Math.Abs(share - told) > 0.5m && Math.Abs(share - told) < 3)
                Report(to, tenths - 1, tenths + 1, Invariant($"{told}成"), Invariant($"{share:0.#}成"), from);
        }
        else if (rest.IndexOf(Over) is > 0 and var over && FractionAt(rest, over) is { } fraction
            && Growing.LengthBefore(rest[..(over - 1)]) > 0)
        {
            var share = Math.Abs(ratio - 1);
            if (Math.Abs(share - fraction) > fraction * Rounding * 2 && Math.Abs(share - fraction) < NearFraction)
                Report(to, over - 1, over + 3, rest.Slice(over - 1, 4).ToString(), Invariant($"{share:0.##}"), from);
        }
    }

    private void Report(int behind, int start, int end, string stated, string right, int from)
    {
        var offset = amounts[behind].Span.End;
        findings.Add(new TextSpan(offset + start, offset + end),
            Invariant($"写{stated}，按{amounts[from].Show()}与{amounts[behind].Show()}应为{right}"),
            Invariant($"stated {stated}, but by {amounts[from].Show()} and {amounts[behind].Show()} it is {right}"),
            amounts[from].Span, amounts[behind].Span);
    }

    // 4倍, 三倍, 2.5倍.
    private static decimal? FactorBefore(ReadOnlySpan<char> text, out int start)
    {
        start = text.Length;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] == '.')) start--;
        if (start < text.Length)
            return decimal.TryParse(text[start..], System.Globalization.NumberStyles.AllowDecimalPoint,
                System.Globalization.CultureInfo.InvariantCulture, out var value) && value > 0 ? value : null;
        start--;
        return start >= 0 && HanNumeral.Value(text[start..]) is > 0 and var told ? told : null;
    }

    // 三分之二 around 分之.
    private static decimal? FractionAt(ReadOnlySpan<char> text, int over) =>
        over > 0 && over + 2 < text.Length && HanNumeral.Value(text.Slice(over - 1, 1)) is > 1 and var whole
        && HanNumeral.Value(text.Slice(over + 2, 1)) is > 0 and var part && part < whole ? (decimal)part / whole : null;

    private void CheckFractions()
    {
        var text = context.Text.Slice(amounts.Paragraph);
        var last = amounts.First - 1;
        for (var over = text.IndexOf(Over); over >= 0; over = text[(over + 2)..].IndexOf(Over) is >= 0 and var next ? over + 2 + next : -1)
        {
            if (FractionAt(text, over) is not { } fraction) continue;
            var span = new TextSpan(amounts.Paragraph.Start + over - 1, amounts.Paragraph.Start + over + 3);
            while (last + 1 < amounts.Count && amounts[last + 1].Span.End <= span.Start) last++;
            Check(span, fraction, last);
        }
    }

    private void Check(TextSpan span, decimal fraction, int last)
    {
        var behind = context.Text.Slice(new TextSpan(span.End, amounts.Paragraph.End));
        // 其中三分之二、共30次.
        if (last + 1 < amounts.Count && last >= amounts.First && amounts[last + 1].Span.Start - span.End is >= 1 and <= LongestBetween
            && behind[0] is '、' or '，' or '（' or '即')
        {
            var (part, whole) = (last + 1, last);
            while (whole >= Math.Max(0, last - FarthestOf) && !amounts.AreAlike(whole, part)) whole--;
            if (whole < 0 || !amounts.AreAlike(whole, part) || amounts[whole].Value < amounts[part].Value) return;
            var right = amounts[whole].Value * fraction;
            if (Math.Abs(right - amounts[part].Value) > Math.Max(1, right * Rounding)
                && Math.Abs(right - amounts[part].Value) <= right * LargestSlip / 2)
                findings.AddWrong(amounts[part], $"{amounts[whole].Show()}×{context.TextOf(span)}", decimal.Round(right, 2),
                    amounts[whole].Span, span);
            return;
        }

        // 同意302户，占总户数的三分之二以上.
        if (last <= amounts.First || !AtLeast.IsIn(behind[..Math.Min(2, behind.Length)])) return;
        var between = context.Text.Slice(new TextSpan(amounts[last].Span.End, span.Start));
        if (between.Length > LongestLead || !between.Contains('占') || between.IndexOf('。') >= 0) return;
        (decimal Share, int Of)? nearest = null;
        for (var i = last - 1; i >= Math.Max(0, last - FarthestOf); i--)
        {
            if (!amounts.AreAlike(i, last) || amounts[i].Value < amounts[last].Value || amounts[i].Value == 0) continue;
            var share = amounts[last].Value / amounts[i].Value;
            if (share >= fraction) return;
            if (nearest is null || share > nearest.Value.Share) nearest = (share, i);
        }

        if (nearest is var (right2, of) && fraction - right2 < NearFraction)
            findings.Add(span,
                Invariant($"写{context.TextOf(span)}以上，按{amounts[last].Show()}与{amounts[of].Show()}只有{100 * right2:0.#}%"),
                Invariant($"more than {fraction:0.##} is stated, but {amounts[last].Show()} of {amounts[of].Show()} is {right2:0.##}"),
                amounts[last].Span, amounts[of].Span);
    }
}
