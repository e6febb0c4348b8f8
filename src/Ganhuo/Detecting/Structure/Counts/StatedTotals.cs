using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>
/// A total and its parts: 206公里，其中县道41公里、乡道78公里、村道97公里; 县级3名、乡级26名，合计30名. Parts that may be some of
/// them only, or overlap, prove nothing: speaks where they are more than the whole, or where they are said to be all of it,
/// or look so.
/// </summary>
internal sealed class StatedTotals(RuleContext context, StatedAmounts amounts, Contradictions findings)
{
    // Beyond this the parts are of something else; a slip of the pen is smaller.
    private const decimal LargestSlip = 0.1m;
    private const int AlwaysASlip = 2;

    private static readonly WordSet Others = new("其他", "其它", "其余");
    private const int FewestParts = 2;
    private const int FewestUnannounced = 3;

    // Parts that are said to be among the whole and nearly make it: what is lacking is less than a part, and little.
    private const decimal LargestLack = 0.06m, SmallSlip = 0.03m;

    // How far back the whole may stand: 办班14期，培训517人，其中月嫂6期.
    private const int FarthestWhole = 3, LongestNoun = 6, NounLength = 2, FarthestSaid = 12, MostInside = 8, FarthestKind = 16;

    private static readonly WordSet Periods = new("季度", "半年", "月");
    private static readonly WordSet AllTold = new("共", "总", "全年", "现有", "累计", "合计", "全部", "自查出", "收到", "受理");
    private static readonly WordSet All = new("全部", "全都", "均", "都", "一律", "全员");
    private static readonly WordSet Scoring = new("得", "实得", "得分");

    private readonly CalledParts called = new(context, amounts);
    private readonly List<AmountGap> gaps = [];
    private readonly List<int> made = [];

    // What the last list under a name of its own was held against: the next one is of the same.
    private (int End, int Whole) named;

    public void Check()
    {
        if (amounts.Count - amounts.First < FewestParts) return;
        gaps.Clear();
        named = default;
        for (var i = 0; i < amounts.Count; i++) gaps.Add(i < amounts.First ? AmountGap.None : GapBefore(i));
        for (var i = amounts.First; i < amounts.Count; i++)
            if (gaps[i] is AmountGap.Total || IsCountedTotal(i) || IsYearTotal(i) || IsWonTotal(i)) CheckTotal(i);
            else if (gaps[i] is not (AmountGap.None or AmountGap.Beside)) CheckParts(i);
            else if (gaps[i] is AmountGap.Beside && i > amounts.First && gaps[i - 1] is AmountGap.None or AmountGap.Total)
                if (!CheckBands(i - 1)) CheckUnannounced(i - 1);
    }

    // 在岗职工612人，其中…。职工中35岁以下287人，36至45岁176人，46岁以上118人: all bands of what was counted further back. True where so.
    private bool CheckBands(int first)
    {
        var parts = PartsFrom(first);
        if (parts < FewestUnannounced || !called.AreAllBands(first, parts)
            || amounts.LabelOf(first).IndexOf('中') is not (> 1 and var inside))
            return false;
        var noun = amounts.LabelOf(first)[(inside - NounLength)..inside];
        for (var whole = first - 1; whole >= Math.Max(0, first - FarthestSaid); whole--)
        {
            if (!amounts.AreAlike(whole, first) || !amounts.LabelOf(whole).EndsWith(noun)) continue;
            var sum = 0m;
            for (var i = first; i < first + parts; i++) sum += amounts[i].Value;
            if (sum != amounts[whole].Value && Slips.IsLikely(sum, amounts[whole]) && !IsSaid(sum, first, parts))
                findings.AddSum(amounts[whole], PartsAt(first, parts), sum);
            return true;
        }

        return false;
    }

    // At the head of a line only 其中 leads on from the one before.
    private AmountGap GapBefore(int at) =>
        AmountGaps.Between(amounts.Before(at)) is var gap && (at > amounts.First || gap == AmountGap.Among) ? gap : AmountGap.None;

    private bool IsCountedTotal(int at) =>
        at - 1 > amounts.First && gaps[at] == AmountGap.None && amounts[at - 1].Scale == 1 && amounts.Before(at).IndexOfAny("，。；：、（") < 0
        && AmountGaps.IsTotalling(amounts.Before(at)) && amounts.LabelOf(at - 1).Length <= 2;

    // 上半年25件，下半年31件，全年56件.
    private bool IsYearTotal(int at) =>
        gaps[at] == AmountGap.Beside && amounts.LabelOf(at).StartsWith("全年") && at - 1 > amounts.First
            && Periods.IsIn(amounts.LabelOf(at - 1));

    // 一等奖3名、二等奖6名，获奖9名: of numbered kinds, who got one at all.
    private bool IsWonTotal(int at) =>
        gaps[at] == AmountGap.Beside && at - FewestParts >= amounts.First && called.AreNumbered(at - FewestParts, FewestParts)
            && amounts.LabelOf(at) is ['获' or '得', var kind, ..] && amounts.LabelOf(at - 1)[^1] == kind;

    // The run of parts that begins there: of one unit, side by side. Behind 内科420份、外科310份；another list begins.
    private int PartsFrom(int first)
    {
        var parts = 1;
        while (first + parts < amounts.Count && gaps[first + parts] == AmountGap.Beside && amounts.AreAlike(first + parts, first)
            && (parts == 1 || !IsBehindSemicolon(first + parts) || IsBehindSemicolon(first + 1))) parts++;
        return parts;
    }

    private bool IsBehindSemicolon(int at) => amounts.Before(at).IndexOfAny('；', ';') >= 0;

    private void CheckParts(int first)
    {
        var parts = PartsFrom(first);
        // 6名待核 may be any number.
        if (parts < FewestParts || amounts.Rest(first + parts - 1) is ['待', ..] || WholeOf(first, parts) is not { } whole
            || called.AreOverlapping(whole, first, parts)) return;
        named = (first + parts, whole);
        var (total, sum) = (amounts[whole].Value, 0m);
        for (var i = first; i < first + parts; i++)
            if (amounts.IsRate(i) || (sum += amounts[i].Value) == total) return;
        if (!(parts < FewestUnannounced ? Slips.IsNear(sum, amounts[whole]) : Slips.IsLikely(sum, amounts[whole]))
            || IsSaid(sum, first, parts)) return;
        var reported = gaps[first] switch
        {
            AmountGap.Divided => IsAll(first, parts),
            AmountGap.Named => parts >= FewestUnannounced && EndsSentence(first + parts - 1),
            _ => sum > total || called.AreAllBands(first, parts) || IsNearlyAll(total, first, parts, sum),
        };
        if (reported) findings.AddSum(amounts[whole], PartsAt(first, parts), sum);
    }

    // 186件，办结150件，未办结34件: nothing announces the parts, but one is what another is not, or they are called alike, or the first
    // number is said to be all; and they fill the sentence.
    private void CheckUnannounced(int whole)
    {
        var parts = PartsFrom(whole) - 1;
        if (parts < FewestParts || called.AreOverlapping(whole, whole + 1, parts) || !EndsSentence(whole + parts)) return;
        var (total, sum, most) = (amounts[whole].Value, 0m, 0m);
        for (var i = whole + 1; i <= whole + parts; i++)
        {
            if (amounts.IsRate(i) || (sum += amounts[i].Value) == total) return;
            most = Math.Max(most, amounts[i].Value);
        }

        // 64件。涉及征地31件、涉法12件、劳保14件、其他7件: the first is a part too.
        if (IsSaid(sum + total, whole, parts + 1)) return;
        if (parts >= FewestUnannounced && most < total && called.AreComplements(whole + 1, parts) && Slips.IsOfOneDigit(sum, amounts[whole])
            && !IsSaid(sum, whole + 1, parts))
        {
            findings.AddSum(amounts[whole], PartsAt(whole + 1, parts), sum);
            return;
        }

        if (most < total && IsMade(whole, parts) && Slips.IsLikely(sum, amounts[whole]) && !IsSaid(sum, whole + 1, parts))
        {
            findings.AddSum(amounts[whole], PartsAt(whole + 1, parts), sum);
            return;
        }

        if (most >= total || !(called.AreSexes(whole + 1, parts) ? Slips.IsLikely(sum, amounts[whole]) : IsSmallSlip(sum, amounts[whole]))
            || IsSaid(sum, whole + 1, parts)) return;
        if (called.AreComplements(whole + 1, parts) || (parts >= FewestUnannounced && called.AreCalledAlike(whole + 1, parts))
            || SaysAll(whole, parts))
            findings.AddSum(amounts[whole], PartsAt(whole + 1, parts), sum);
    }

    private bool SaysAll(int whole, int parts) =>
        AllTold.IsIn(amounts.LabelOf(whole)) && (parts >= FewestUnannounced || called.AreCalledAlike(whole + 1, parts));

    // ，由主线8.4公里和支线3.2公里组成.
    private bool IsMade(int whole, int parts) =>
        amounts.LabelOf(whole + 1) is ['由', ..] && AmountGaps.SaysMade(amounts.Rest(whole + parts));

    private static bool IsSmallSlip(decimal sum, StatedAmount total) =>
        Math.Abs(sum - total.Value) is > 0 and var off
        && ((off <= AlwaysASlip && total.Scale == 1 && off * 3 <= total.Value) || off <= total.Value * SmallSlip);

    // Of the last few, the one that the parts come nearest to, and that is not smaller than one of them.
    private int? WholeOf(int first, int parts)
    {
        if (gaps[first] == AmountGap.Named && named.End == first && amounts.AreAlike(named.Whole, first)) return named.Whole;
        var (sum, most) = (0m, 0m);
        for (var i = first; i < first + parts; i++) (sum, most) = (sum + amounts[i].Value, Math.Max(most, amounts[i].Value));
        int? whole = null;
        for (var i = first - 1; i >= Math.Max(0, first - FarthestWhole); i--)
            if (amounts.AreAlike(i, first) && amounts[i].Value >= most
                && (whole is null || Math.Abs(amounts[i].Value - sum) < Math.Abs(amounts[whole.Value].Value - sum)))
                whole = i;
        return whole;
    }

    // The sum is another number that the paragraph says of the same: the parts are of that.
    private bool IsSaid(decimal sum, int first, int parts)
    {
        for (var i = Math.Max(0, first - FarthestSaid); i < Math.Min(amounts.Count, first + parts + FarthestSaid); i++)
            if ((i < first || i >= first + parts) && amounts[i].Value == sum && amounts.AreAlike(i, first)) return true;
        return false;
    }

    // In brackets the last part stands before the closing one; behind a colon or 分为 at the end of what is said.
    private bool IsAll(int first, int parts)
    {
        if (AmountGaps.IsPartial(amounts.Before(first))) return false;
        var rest = amounts.Rest(first + parts - 1);
        if (amounts.Before(first).IndexOfAny("（(") >= 0) return rest is ['）' or ')', ..];
        return EndsSentence(first + parts - 1) || amounts.Before(first).Contains("分", StringComparison.Ordinal);
    }

    // Behind the last part, and the noun it counts, there is no more to tell.
    private bool EndsSentence(int last)
    {
        var rest = amounts.Rest(last);
        var noun = 0;
        while (noun < rest.Length && noun <= LongestNoun && rest[noun] is >= '\u4E00' and <= '\u9FFF') noun++;
        return noun <= LongestNoun && rest[noun..] is [] or ['。' or '；' or '！' or '，', ..] && !AmountGaps.IsPartial(FirstOf(rest));
    }

    // ，全部与原单位脱钩.
    private bool GoesOnWithAll(int last)
    {
        var rest = amounts.Rest(last);
        return rest[..Math.Min(rest.Length, LongestNoun + 1)].IndexOf('，') is >= 0 and var mark && All.LengthAt(rest[(mark + 1)..]) > 0;
    }

    private static ReadOnlySpan<char> FirstOf(ReadOnlySpan<char> words) => words[..Math.Min(words.Length, 2)];

    // 46个，其中村办21个、祠堂办17个、企业办7个: what is said to be some of them is all but a few, and no part is so small; the more so
    // where the parts are called alike, or the last takes in all others.
    private bool IsNearlyAll(decimal total, int first, int parts, decimal sum)
    {
        if (AmountGaps.IsPartial(amounts.Before(first)) || !EndsSentence(first + parts - 1)) return false;
        var lack = total - sum;
        // Two kinds of one thing are all there are: 个访61批次，集访16批次.
        if (parts < FewestUnannounced) return lack <= total * LargestSlip && called.AreCalledAlike(first, parts);
        if (Others.IsIn(amounts.LabelOf(first + parts - 1))) return true;
        if (lack == amounts[first].Scale && parts > FewestParts) return true;
        if (lack <= total * LargestLack && called.AreKinds(first, parts)) return true;
        // Of three kinds that lack more than one, the rest may not be named; nor two, where the sentence does not go on with all of them.
        if (lack > total * LargestLack) return false;
        if (parts == FewestUnannounced && (lack > AlwaysASlip * amounts[first].Scale || !GoesOnWithAll(first + parts - 1))) return false;
        for (var i = first; i < first + parts; i++)
            if (amounts[i].Value <= lack) return false;
        return true;
    }

    // 县级3名、乡级26名、村级241名，合计270名: the total follows its parts at once. Of 满分30分得28分 the latter is one.
    private void CheckTotal(int total)
    {
        if (CheckKinds(total)) return;
        made.Clear();
        var (sum, best, parts) = (0m, 0m, 0);
        for (var at = total - (IsCounted(total) ? 2 : 1); at >= amounts.First && amounts.AreAlike(at, total); at--)
        {
            if (amounts.IsRate(at) || (sum += amounts[at].Value) == amounts[total].Value) return;
            made.Add(at);
            if (made.Count >= FewestParts && (parts == 0 || Math.Abs(sum - amounts[total].Value) < Math.Abs(best - amounts[total].Value)))
                (best, parts) = (sum, made.Count);
            if (at > amounts.First && Scoring.Has(amounts.Before(at))) at--;
            if (gaps[at] != AmountGap.Beside) break;
        }

        if (parts == 0 || !Slips.IsLikely(best, amounts[total])) return;
        made.Reverse();
        if (HasSubtotals(amounts[total].Value)) return;
        made.RemoveRange(0, made.Count - parts);
        // Who is counted twice makes the sum larger, never smaller.
        if (best < amounts[total].Value || !CalledParts.IsOfPeople(amounts[total].Unit)
            || !called.AreOverlapping(total, made[0], made[^1] - made[0] + 1))
            findings.AddSum(amounts[total], made.ConvertAll(i => amounts[i]), best);
    }

    // 增雨14次，发射火箭弹56枚，另有抗旱8次、防雹4次，三类合计26次: as many as there are kinds, with whatever between them. True where so.
    private bool CheckKinds(int total)
    {
        if (!IsCounted(total) || amounts[total - 1].Unit is not ("类" or "种") || amounts[total - 1].Count < FewestParts) return false;
        made.Clear();
        var sum = 0m;
        for (var i = Math.Max(amounts.First, total - FarthestKind); i < total - 1; i++)
        {
            if (!amounts.AreAlike(i, total) || amounts.IsRate(i)) continue;
            made.Add(i);
            sum += amounts[i].Value;
        }

        if (made.Count != amounts[total - 1].Count) return false;
        if (sum != amounts[total].Value && Slips.IsLikely(sum, amounts[total]))
            findings.AddSum(amounts[total], made.ConvertAll(i => amounts[i]), sum);
        return true;
    }

    // 红色两件；黄色四件，三件涉企改、一件涉墓地；绿色五件: what follows a part may be told to be in it.
    private bool HasSubtotals(decimal total)
    {
        var (sum, nested) = (0m, false);
        for (var i = 0; i < made.Count; i++)
        {
            sum += amounts[made[i]].Value;
            var (inside, next) = (0m, i + 1);
            while (next < made.Count && next - i <= MostInside && inside < amounts[made[i]].Value) inside += amounts[made[next++]].Value;
            if (inside == amounts[made[i]].Value && next - i > FewestParts) (i, nested) = (next - 1, true);
        }

        return nested || sum == total;
    }

    // 三村合计560亩: what is totalled is counted first.
    private bool IsCounted(int total) => total - 1 > amounts.First && gaps[total] == AmountGap.None;

    private List<StatedAmount> PartsAt(int first, int parts)
    {
        var found = new List<StatedAmount>();
        for (var i = first; i < first + parts; i++) found.Add(amounts[i]);
        return found;
    }
}
