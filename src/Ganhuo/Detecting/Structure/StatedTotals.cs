using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure;

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
    private const decimal LargestLack = 0.05m;

    // How far back the whole may stand: 办班14期，培训517人，其中月嫂6期.
    private const int FarthestWhole = 3, FarthestSaid = 12;

    // One may be both: a member of the party, a woman, under thirty-five.
    private static readonly AskedWords Overlapping = new("parts-overlap", "女男岁兼含次新");

    private static readonly WordSet Scoring = new("得", "实得", "得分");

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
            if (gaps[i] is AmountGap.Total) CheckTotal(i);
            else if (gaps[i] is not (AmountGap.None or AmountGap.Beside)) CheckParts(i);
            else if (gaps[i] is AmountGap.Beside && i > amounts.First && gaps[i - 1] is not AmountGap.Beside) CheckUnannounced(i - 1);
    }

    // At the head of a line only 其中 leads on from the one before.
    private AmountGap GapBefore(int at) =>
        AmountGaps.Between(amounts.Before(at)) is var gap && (at > amounts.First || gap == AmountGap.Among) ? gap : AmountGap.None;

    // The run of parts that begins there: of one unit, side by side.
    private int PartsFrom(int first)
    {
        var parts = 1;
        while (first + parts < amounts.Count && gaps[first + parts] == AmountGap.Beside && amounts.AreAlike(first + parts, first)) parts++;
        return parts;
    }

    private void CheckParts(int first)
    {
        var parts = PartsFrom(first);
        if (parts < FewestParts || WholeOf(first) is not { } whole || AreOverlapping(first, parts)) return;
        named = (first + parts, whole);
        var (total, sum) = (amounts[whole].Value, 0m);
        for (var i = first; i < first + parts; i++)
            if ((sum += amounts[i].Value) == total) return;
        if (!IsSlip(sum, amounts[whole]) || IsSaid(sum, first, parts)) return;
        var reported = gaps[first] switch
        {
            AmountGap.Divided => IsAll(first, parts),
            AmountGap.Named => parts >= FewestUnannounced && EndsSentence(first + parts - 1),
            _ => sum > total || IsNearlyAll(total, first, parts, sum),
        };
        if (reported) findings.AddSum(amounts[whole], PartsAt(first, parts), sum);
    }

    // 共3座，新建的1座、改建的1座、扩建的2座: nothing announces the parts, but they are called alike.
    private void CheckUnannounced(int whole)
    {
        var parts = PartsFrom(whole) - 1;
        if (parts < FewestUnannounced || AreOverlapping(whole + 1, parts) || !AreCalledAlike(whole + 1, parts, "的")) return;
        var (total, sum) = (amounts[whole].Value, 0m);
        for (var i = whole + 1; i <= whole + parts; i++)
            if ((sum += amounts[i].Value) == total) return;
        if (sum > total && IsSlip(sum, amounts[whole])) findings.AddSum(amounts[whole], PartsAt(whole + 1, parts), sum);
    }

    private int? WholeOf(int first)
    {
        if (gaps[first] == AmountGap.Named && named.End == first && amounts.AreAlike(named.Whole, first)) return named.Whole;
        for (var i = first - 1; i >= Math.Max(0, first - FarthestWhole); i--)
            if (amounts.AreAlike(i, first)) return i;
        return null;
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

    private bool EndsSentence(int last) => amounts.Rest(last) is [] or ['。' or '；' or '！' or '，', ..] && !AmountGaps.IsPartial(FirstOf(amounts.Rest(last)));

    private static ReadOnlySpan<char> FirstOf(ReadOnlySpan<char> words) => words[..Math.Min(words.Length, 2)];

    // 46个，其中村办21个、祠堂办17个、企业办7个: what is said to be some of them is all but a few, and no part is so small; the more so
    // where the parts are called alike, or the last takes in all others.
    private bool IsNearlyAll(decimal total, int first, int parts, decimal sum)
    {
        if (parts < FewestUnannounced || AmountGaps.IsPartial(amounts.Before(first)) || !EndsSentence(first + parts - 1)) return false;
        var lack = total - sum;
        if (Others.IsIn(amounts.LabelOf(first + parts - 1))) return true;
        var alike = AreCalledAlike(first, parts, "");
        if (lack != amounts[first].Scale && (lack > total * LargestLack || !alike)) return false;
        for (var i = first; i < first + parts; i++)
            if (amounts[i].Value <= lack && !(alike && lack == 1)) return false;
        return true;
    }

    // 消防设施类, 食品留样类, 用药管理类: names that end alike divide.
    private bool AreCalledAlike(int first, int parts, string end)
    {
        if (amounts.Before(first) is not [.., var last] || (end.Length > 0 && last != end[0])) return false;
        for (var i = first + 1; i < first + parts; i++)
            if (amounts.Before(i)[^1] != last) return false;
        return last is >= '\u4E00' and <= '\u9FFF';
    }

    private bool AreOverlapping(int first, int parts)
    {
        for (var i = first; i < first + parts; i++)
            if (Overlapping.AreIn(context, amounts.GapBefore(i))) return true;
        return false;
    }

    // 县级3名、乡级26名、村级241名，合计270名: the total follows its parts at once. Of 满分30分得28分 the latter is one.
    private void CheckTotal(int total)
    {
        made.Clear();
        var sum = 0m;
        for (var at = total - 1; at >= amounts.First && amounts[at].Unit == amounts[total].Unit; at--)
        {
            if ((sum += amounts[at].Value) == amounts[total].Value) return;
            made.Add(at);
            if (at > amounts.First && Scoring.Has(amounts.Before(at))) at--;
            if (gaps[at] != AmountGap.Beside) break;
        }

        made.Reverse();
        if (made.Count >= FewestParts && !made.Exists(i => Overlapping.AreIn(context, amounts.GapBefore(i))) && IsSlip(sum, amounts[total]))
            findings.AddSum(amounts[total], made.ConvertAll(i => amounts[i]), sum);
    }

    private List<StatedAmount> PartsAt(int first, int parts)
    {
        var found = new List<StatedAmount>();
        for (var i = first; i < first + parts; i++) found.Add(amounts[i]);
        return found;
    }

    private static bool IsSlip(decimal sum, StatedAmount total) =>
        Math.Abs(sum - total.Value) is > 0 and var off && ((off <= AlwaysASlip && total.Scale == 1) || off <= total.Value * LargestSlip);
}
