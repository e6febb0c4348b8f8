using System.Globalization;
using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>
/// A percentage beside the two numbers it is of: 访谈282户，知道的213户，占75.5%; 检查150家，发现问题企业18家，问题发现率12%;
/// 23次，上年20次，增长15%. The words have to tell what it is of: 占 right behind a number, 发现率 where that number was 发现, a number
/// of the year before.
/// </summary>
internal sealed class StatedShares(RuleContext context, StatedAmounts amounts, Contradictions findings)
{
    // Further off, it is of something else.
    private const decimal LargestSlip = 12;
    private const int LongestLabel = 14, LongestReach = 3, LongestName = 8;
    private const int FarthestOf = 7, FarthestSaid = 12, FarthestPlan = 3, LongestHead = 10;

    private static readonly WordSet Reaching = new("为", "达到", "达", "是", "约为", "约", "只有", "仅", "仅为", "了");
    private static readonly WordSet Elsewhere = new("高于", "低于", "同比", "环比", "去年", "上年", "计划", "目标", "力争", "超过", "利率", "税率");
    private static readonly WordSet Growth =
        new("增长", "增加", "上升", "下降", "减少", "降低", "增幅", "降幅", "提高", "下降率", "增长率", "增", "降", "压减", "压降", "缩减", "上涨", "涨", "跌", "下滑", "增长了",
        "增加了", "上升了", "下降了", "减少了", "降低了", "提高了", "同比增长", "同比下降");
    // What is offered or found to be due is that much less than what was asked: 限价80万元，中标价74万元，下浮率7.5%.
    private static readonly WordSet Cut = new("下浮", "下浮率", "节约率", "节支率", "核减率", "审减率", "降价率", "优惠率");

    // 4800亩 of the plan: 完成92%, 为任务的105%.
    private static readonly WordSet OfPlan =
        new("完成", "完成任务的", "为任务的", "占任务的", "完成计划的", "为计划的", "占计划的", "完成全年任务的", "完成年度任务的", "完成目标任务的", "完成全年计划的", "完成年度计划的", "完成率");
    private static readonly WordSet Reached = new("为", "达", "达到", "至", "降至", "增至", "升至", "到", "降到", "增加到", "只有");
    private static readonly WordSet OfAll =
        new("占", "占比", "占总数的", "占总户数的", "占总人数的", "占总量的", "占全部的", "占总额的", "占总面积的", "比例为", "比例", "所占比例", "所占比例为");
    private static readonly WordSet Plans = new("任务", "计划", "目标", "应", "指标");
    private static readonly WordSet Earlier = new("上年", "去年", "同期", "上月", "上季", "上半年", "年初", "往年", "前年");
    private static readonly WordSet Now = new("今年", "本年", "本月", "本季", "下半年", "目前", "现在", "全年", "年末");
    // Of whatever is done: 已解决30个，整改率75%.
    private static readonly WordSet Finishing = new("完成", "整改");
    private static readonly WordSet Negated = new("未", "不", "没", "无");

    public void Check()
    {
        var (content, end) = (context.Text.Content, amounts.Paragraph.End);
        if (amounts.Count < 2) return;
        var last = amounts.First - 1;
        for (var from = amounts.Paragraph.Start; from < end;)
        {
            var sign = content.AsSpan(from, end - from).IndexOf('%');
            if (sign < 0) return;
            sign += from;
            var start = sign;
            while (start > from && (char.IsAsciiDigit(content[start - 1]) || content[start - 1] == '.')) start--;
            if (decimal.TryParse(content.AsSpan(start, sign - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
                out var stated))
            {
                while (last + 1 < amounts.Count && amounts[last + 1].Span.End <= start) last++;
                Check(new TextSpan(start, sign + 1), stated, last);
            }

            from = sign + 1;
        }
    }

    private void Check(TextSpan share, decimal stated, int last)
    {
        if (IsBound(share.End) || CheckBehind(share, stated, last + 1) || amounts.Count < 2) return;
        var near = last >= amounts.First;
        var gap = context.Text.Slice(new TextSpan(near ? amounts[last].Span.End : amounts.Paragraph.Start, share.Start));
        var label = gap[(gap.LastIndexOfAny("，,；;。") + 1)..];
        label = label[..^Reaching.LengthBefore(label)];
        if (label.Length > LongestLabel) return;
        if (Cut.LengthBefore(label) > 0) CheckCut(share, stated, last);
        else if (gap.Contains('价')) return;
        else if (OfPlan.Has(label) && near && CheckPlan(share, stated, last)) return;
        else if (Growth.LengthBefore(label) > 0) CheckGrowth(share, stated, last);
        else if (Elsewhere.IsIn(label)) return;
        else if (near && gap is [.., '的'] && gap.Length <= 4 && amounts.LabelOf(last).Contains('占'))
            CheckShare(share, stated, PartFor(last), last);
        else if (near && gap.Length <= LongestReach + label.Length && OfAll.Has(label)) CheckShare(share, stated, last, null);
        else if (label is [.., '占'] or [.., '占', '比']) CheckNamed(share, stated, label, last);
        else if (label is [.., var one, var two, '率']) CheckRate(share, stated, last, [one, two], label[..^1]);
    }

    // 85%以上 and 85%的目标 bound it.
    private bool IsBound(int end) => context.Text.Content.AsSpan(end) is ['以', ..] or ['左', ..];

    // 满意率95.1%（回访123件，满意117件）: both numbers stand in brackets behind it. True where they do.
    private bool CheckBehind(TextSpan share, decimal stated, int first)
    {
        if (first < amounts.First || first + 1 >= amounts.Count || !amounts.AreAlike(first, first + 1)
            || amounts[first].Span.Start - share.End > LongestLabel) return false;
        var text = context.Text.Slice(new TextSpan(share.End, amounts[first + 1].Span.End));
        if (text is not ['（' or '(', ..] || text.IndexOfAny("）)。；") >= 0 || amounts.Rest(first + 1) is not ['）' or ')', ..]) return false;
        var (part, whole) = amounts[first].Value > amounts[first + 1].Value ? (first + 1, first) : (first, first + 1);
        if (amounts[whole].Value == 0 || FitsAny(part, stated)) return true;
        var right = 100 * amounts[part].Value / amounts[whole].Value;
        if (Math.Abs(100 - right - stated) >= Tolerance(stated) && Math.Abs(right - stated) < LargestSlip)
            Report(share, stated, right, part, whole);
        return true;
    }

    private void CheckCut(TextSpan share, decimal stated, int last)
    {
        if (last < 1 || !amounts.AreAlike(last, last - 1)) return;
        var (whole, rest) = amounts[last].Value > amounts[last - 1].Value ? (last, last - 1) : (last - 1, last);
        var right = 100 - (100 * amounts[rest].Value / amounts[whole].Value);
        // What is told may be what was cut: 送审400万元，核减20万元，核减率5%.
        if (Math.Abs(right - stated) < Tolerance(stated) || Math.Abs(100 - right - stated) < Tolerance(stated)
            || Math.Abs(right - stated) > LargestSlip) return;
        Report(share, stated, right, rest, whole);
    }

    private bool CheckPlan(TextSpan share, decimal stated, int last)
    {
        for (var i = last - 1; i >= Math.Max(amounts.First, last - FarthestPlan); i--)
        {
            if (!amounts.AreAlike(i, last) || !Plans.IsIn(amounts.LabelOf(i)) || amounts[i].Value == 0) continue;
            if (FitsAny(last, stated)) return true;
            if (Off(stated, last, i) < LargestSlip) Report(share, stated, 100 * amounts[last].Value / amounts[i].Value, last, i);
            return true;
        }

        return false;
    }

    private int PartFor(int whole)
    {
        for (var i = whole - 1; i >= Math.Max(0, whole - FarthestOf); i--)
            if (amounts.AreAlike(i, whole) && amounts[i].Value <= amounts[whole].Value) return i;
        return -1;
    }

    // 满意和基本满意合计占91%: the parts are told by name, each beside its number before.
    private void CheckNamed(TextSpan share, decimal stated, ReadOnlySpan<char> label, int last)
    {
        var (sum, named, part, left) = (0m, 0, -1, label.ToString());
        for (var length = LongestName; length >= 2; length--)
            for (var i = last; i > Math.Max(0, last - FarthestOf); i--)
            {
                var name = amounts.LabelOf(i);
                if (name.StartsWith("其中")) name = name[2..];
                if (name.Length != length || left.IndexOf(name.ToString(), StringComparison.Ordinal) is not (>= 0 and var at)) continue;
                if (part >= 0 && !amounts.AreAlike(part, i)) return;
                (sum, named, part, left) = (sum + amounts[i].Value, named + 1, i, left.Remove(at, length).Insert(at, "、"));
            }

        // A类占比: of A类已解决44件.
        if (part < 0 && label.TrimEnd("比占") is { Length: >= 2 } kind)
            for (var i = last; i > Math.Max(0, last - FarthestOf) && part < 0; i--)
                if (amounts.LabelOf(i).StartsWith(kind)) (sum, part) = (amounts[i].Value, i);
        if (part < 0 || sum == 0) return;
        int? nearest = null;
        for (var i = part - 1; i >= Math.Max(0, part - FarthestOf); i--)
        {
            if (!amounts.AreAlike(i, part) || amounts[i].Value < sum) continue;
            var off = Math.Abs(stated - (100 * sum / amounts[i].Value));
            if (off < Tolerance(stated)) return;
            if (nearest is null || off < Math.Abs(stated - (100 * sum / amounts[nearest.Value].Value))) nearest = i;
        }

        if (nearest is { } of && Math.Abs(stated - (100 * sum / amounts[of].Value)) < LargestSlip)
            Report(share, stated, 100 * sum / amounts[of].Value, part, of);
    }

    // 发现率 is that of what was 发现: the word stands beside the number; 参会率 that of those 实到 among those 应到.
    private void CheckRate(TextSpan share, decimal stated, int last, ReadOnlySpan<char> word, ReadOnlySpan<char> name)
    {
        var (named, lacking) = (-1, -1);
        for (var i = last; i > Math.Max(0, last - FarthestOf); i--)
        {
            var label = amounts.LabelOf(i);
            if (!IsHead(share) && !IsOfOneSentence(i, share) && (name.Length <= word.Length || label.IndexOf(name) < 0)) continue;
            var told = label.IndexOf(word);
            if (told < 0 && amounts.Rest(i).StartsWith(word)) told = 0;
            if (told < 0 && word.Length == 2) told = label.IndexOf([word[1], word[0]]);
            if (told > 0 && Negated.LengthBefore(label[..told]) > 0)
            {
                if (i > 0 && amounts.AreAlike(i, i - 1) && i == last) lacking = i;
                continue;
            }

            if (told < 0 && Finishing.Has(word) && WorkStates.Of(amounts, i) == WorkState.Done) told = 0;
            if (told < 0 && !(label.Contains('实') && amounts.LabelOf(i - 1).Contains('应'))) continue;
            if (Sums(i) || FitsAny(i, stated)) return;
            if (named < 0) named = i;
        }

        if (FitsAny(last, stated)) return;
        if (named < 0 && lacking < 0) CheckAhead(share, stated, last + 1, word);
        if (named > 0) CheckShare(share, stated, named, null);
        else if (lacking > 0) CheckComplement(share, stated, lacking);
    }

    // 合格率80%，抽查85家，合格68家: both are told behind it.
    private void CheckAhead(TextSpan share, decimal stated, int next, ReadOnlySpan<char> word)
    {
        if (next + 1 >= amounts.Count || next < amounts.First || !amounts.AreAlike(next, next + 1) || amounts[next].Value == 0) return;
        if (amounts.LabelOf(next + 1).IndexOf(word) < 0 || amounts.Before(next).Length > LongestLabel
            || amounts[next + 1].Value > amounts[next].Value) return;
        if (context.Text.Slice(new TextSpan(share.End, amounts[next + 1].Span.Start)).IndexOfAny("。；") >= 0 || FitsAny(next + 1, stated))
            return;
        CheckShare(share, stated, next + 1, next);
    }

    // The line begins with it, so that it is of the line before.
    private bool IsHead(TextSpan share) => share.Start - amounts.Paragraph.Start <= LongestHead;

    // 满意 of one survey says nothing of the 满意率 of the next; what is called by more words than that is the same further on.
    private bool IsOfOneSentence(int at, TextSpan share) =>
        context.Text.Slice(new TextSpan(amounts[at].Span.End, share.Start)).IndexOfAny("。；;") < 0;

    // 抽检500批次，不合格13批次，合格率97.4%.
    private void CheckComplement(TextSpan share, decimal stated, int part)
    {
        var right = 100 - (100 * amounts[part].Value / Math.Max(1, amounts[part - 1].Value));
        if (Math.Abs(right - stated) is var off && off >= Tolerance(stated) && off < LargestSlip)
            Report(share, stated, right, part, part - 1);
    }

    // 上半年合计节约51万元: of what that is a share stands in more than one place.
    private bool Sums(int at) => AmountGaps.IsTotalling(amounts.LabelOf(at));

    private bool FitsAny(int part, decimal stated)
    {
        if (part < 0) return false;
        for (var i = Math.Max(0, part - FarthestSaid); i < Math.Min(amounts.Count, part + FarthestSaid); i++)
            if (i != part && amounts.AreAlike(i, part) && amounts[i].Value > 0 && Off(stated, part, i) < Tolerance(stated)) return true;
        return false;
    }

    private void CheckShare(TextSpan share, decimal stated, int part, int? whole)
    {
        if (part < 0 || FitsAny(part, stated)) return;
        if ((whole ?? Nearest(part, stated)) is not { } of || Off(stated, part, of) >= LargestSlip) return;
        Report(share, stated, 100 * amounts[part].Value / amounts[of].Value, part, of);
    }

    private int? Nearest(int part, decimal stated)
    {
        int? nearest = null;
        for (var i = part - 1; i >= Math.Max(0, part - FarthestOf); i--)
            if (amounts.AreAlike(i, part) && amounts[i].Value >= amounts[part].Value && amounts[i].Value > 0
                && (nearest is null || Off(stated, part, i) < Off(stated, part, nearest.Value)))
                nearest = i;
        return nearest;
    }

    private decimal Off(decimal stated, int part, int whole) => Math.Abs(stated - (100 * amounts[part].Value / amounts[whole].Value));

    private void CheckGrowth(TextSpan share, decimal stated, int last)
    {
        var earlier = last;
        while (earlier >= Math.Max(amounts.First, last - 2) && !IsEarlier(earlier, last)) earlier--;
        if (earlier < Math.Max(amounts.First, last - 2) || amounts[earlier].Value == 0 || amounts[earlier].Unit is "个月" or "天" or "小时")
            return;
        // 同口径增长6.3% of another sentence, or of a clause that tells no amount, grows from something else.
        var near = last;
        while (near > earlier && !amounts.AreAlike(near, earlier)) near--;
        if (context.Text.Slice(new TextSpan(amounts[earlier].Span.End, share.Start)).Contains('。')
            || context.Text.Slice(new TextSpan(amounts[near].Span.End, share.Start)).ContainsAny('；', ';')) return;
        int? now = null;
        for (var i = IsReached(last + 1) ? last + 1 : last; i >= Math.Max(0, last - FarthestOf); i--)
        {
            if (i == earlier || !amounts.AreAlike(i, earlier)) continue;
            var right = GrowthOf(i, earlier);
            if (Math.Abs(right - stated) < Tolerance(stated)
                || Math.Abs((100 * amounts[i].Value / amounts[earlier].Value) - stated) < Tolerance(stated)) return;
            if (now is null || Math.Abs(right - stated) < Math.Abs(GrowthOf(now.Value, earlier) - stated)) now = i;
        }

        // 69家 from 46家 are no third more: that is what it is of the larger.
        if (now is { } of && amounts[of].Value > 0
            && (Math.Abs(GrowthOf(of, earlier) - stated) < LargestSlip
            || Math.Abs(GrowthOf(earlier, of) - stated) < Tolerance(stated))) Report(share, stated, GrowthOf(of, earlier), of, earlier);
    }

    // 较上年的320件下降25%，为240件.
    private bool IsReached(int at) => at < amounts.Count && Reached.Has(amounts.LabelOf(at)) && amounts.Before(at).IndexOf('。') < 0;

    // 上年的120人, 由120人 and, where 2023年 is told beside it, 2022年立案25件.
    private bool IsEarlier(int at, int last)
    {
        var label = amounts.LabelOf(at).TrimEnd("的为是有");
        if (Earlier.LengthBefore(label) > 0 || label is ['由' or '从', ..] || amounts.LabelOf(at) is [.., '由' or '从']) return true;
        if (Earlier.LengthAt(label) > 0
            && ((at > 0 && Now.LengthAt(amounts.LabelOf(at - 1)) > 0)
            || (at < last && Now.LengthAt(amounts.LabelOf(at + 1)) > 0))) return true;
        if (YearOf(amounts.LabelOf(at)) is not { } year) return false;
        for (var i = Math.Max(amounts.First, last - 2); i <= last; i++)
            if (i != at && YearOf(amounts.LabelOf(i)) == year + 1) return true;
        return false;
    }

    private static int? YearOf(ReadOnlySpan<char> label) =>
        label is ['2', '0', >= '0' and <= '9' and var ten, >= '0' and <= '9' and var one, '年', ..] ? ((ten - '0') * 10) + one - '0' : null;

    private decimal GrowthOf(int now, int earlier) => 100 * Math.Abs(amounts[now].Value - amounts[earlier].Value) / amounts[earlier].Value;

    private void Report(TextSpan share, decimal stated, decimal right, int part, int of) => findings.Add(share,
        Invariant($"写{stated:0.##}%，按{amounts[part].Show()}与{amounts[of].Show()}应为{right:0.##}%"),
        Invariant($"stated {stated:0.##} %, but by {amounts[part].Show()} and {amounts[of].Show()} it is {right:0.##} %"),
        amounts[part].Span, amounts[of].Span);

    // Half of the last digit written, and a little for what was cut off instead of rounded.
    private static decimal Tolerance(decimal stated) => decimal.Truncate(stated) == stated ? 1m : 0.11m;
}
