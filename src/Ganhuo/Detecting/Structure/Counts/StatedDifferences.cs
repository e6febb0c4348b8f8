using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>
/// What is left of a number, or how much more it is than another, told behind both: 应收21户，实收18户，缺口3户;
/// 到位80万元，支出60万元，结余20万元; 23次，比上年的20次增加3次.
/// </summary>
internal sealed class StatedDifferences(StatedAmounts amounts, Contradictions findings)
{
    private const decimal LargestSlip = 0.1m;
    private const int FarthestWhole = 8, LongestReach = 10;

    private static readonly WordSet Remaining = new(
        "其余", "剩余", "余下", "剩下", "还剩", "结余", "尚余", "尚有", "尚剩", "还余", "结存", "节余", "缺口", "相差", "净增", "净减", "仅剩", "库存", "下欠", "尚欠", "还有", "缺席",
        "缺考");

    private static readonly WordSet Growing =
        new("增加", "增加了", "减少", "减少了", "增", "减", "多", "少", "多了", "少了", "多出", "多出了", "减了", "长了", "增长", "增长了", "上升", "上升了", "上涨", "上涨了", "下滑",
        "回落", "拓宽", "延长", "缩短", "缩短了", "扩大", "降低", "降低了", "压减", "净增", "净减", "新增", "下降", "下降了", "提高", "提高了");

    private static readonly WordSet YearBefore = new("去年", "上年", "上月", "上季度", "上半年");
    private static readonly WordSet Now = new("今年", "本年", "本月", "本季度");
    private static readonly WordSet Unsure = new("还有", "尚有");

    public void Check()
    {
        for (var i = amounts.First; i < amounts.Count; i++)
        {
            var label = amounts.LabelOf(i);
            if ((Growing.LengthBefore(label) > 0 || label is ['超', ..]) && CheckBracketed(i)) continue;
            if (i < 2) continue;
            if (Remaining.LengthAt(label) > 0 || Remaining.LengthBefore(label) > 0) CheckRest(i);
            else if (Growing.LengthBefore(label) > 0 && amounts.AreAlike(i, i - 1)
                && (amounts.LabelOf(i - 1) is ['比' or '较', ..] || (label is ['比' or '较', ..] && IsYearBefore(i))
                || IsFromTo(i - 1) || IsBesideYearBefore(i))) CheckGrowth(i);
        }
    }

    // 去年1200亩，今年1500亩，比去年增加300亩: both years are told.
    private bool IsYearBefore(int at) =>
        amounts.AreAlike(at, at - 2)
            && (YearBefore.LengthAt(amounts.LabelOf(at - 1)) > 0 || YearBefore.LengthAt(amounts.LabelOf(at - 2)) > 0);

    // 去年1至10月发生46起，今年同期发生38起，同比减少8起: each of the two says of which year it is.
    private bool IsBesideYearBefore(int at) =>
        amounts.LabelOf(at).StartsWith("同比") && amounts.AreAlike(at, at - 2) && amounts.Before(at).IndexOf('。') < 0
        && ((YearBefore.IsIn(amounts.LabelOf(at - 2)) && Now.IsIn(amounts.LabelOf(at - 1)))
        || (Now.IsIn(amounts.LabelOf(at - 2)) && YearBefore.IsIn(amounts.LabelOf(at - 1))));

    // 1.82万人，比去年末增加0.05万人（去年末为1.77万人）; 28.36米，超警戒水位0.86米（警戒27.50米）.
    private bool CheckBracketed(int more)
    {
        if (more + 1 >= amounts.Count || more == amounts.First || !amounts.AreAlike(more, more + 1) || !amounts.AreAlike(more, more - 1))
            return false;
        if (amounts.Before(more + 1) is not ['（' or '(', ..] || amounts.Before(more + 1).IndexOfAny("）)") >= 0
            || amounts.Rest(more + 1) is not ['）' or ')', ..]) return false;
        if (Math.Abs(amounts[more - 1].Value - amounts[more + 1].Value) == amounts[more].Value) return true;
        var (whole, taken) = amounts[more - 1].Value > amounts[more + 1].Value ? (more - 1, more + 1) : (more + 1, more - 1);
        Report(more, whole, taken);
        return true;
    }

    // 由152.3米升至155.1米，上涨2.8米.
    private bool IsFromTo(int at) =>
        amounts.AreAlike(at, at - 1) && amounts.Before(at) is { Length: <= LongestReach } to && to.IndexOfAny("到至") >= 0
            && to.IndexOf('。') < 0
        && amounts.LabelOf(at - 1).IndexOfAny("由从") >= 0;

    private void CheckRest(int left)
    {
        if (Unsure.Has(amounts.LabelOf(left)) && amounts.Rest(left) is not ['未' or '没' or '尚' or '待' or '仍' or '正', ..]) return;
        if (amounts.Before(left).IndexOfAny('。', '；') >= 0 || amounts[left].Value < 2) return;
        var (whole, taken) = (-1, -1);
        for (var i = left - 1; i >= Math.Max(0, left - FarthestWhole); i--)
        {
            if (amounts[i].Unit != amounts[left].Unit) continue;
            if (taken < 0) taken = i;
            if (whole < 0 || amounts[i].Value > amounts[whole].Value) whole = i;
        }

        if (whole >= 0 && whole < taken && !Fits(left)) Report(left, whole, taken);
    }

    private void CheckGrowth(int more)
    {
        var now = more - 2;
        while (now >= 0 && now > more - FarthestWhole && !amounts.AreAlike(now, more)) now--;
        if (now < 0 || !amounts.AreAlike(now, more) || Fits(more)) return;
        var (whole, taken) = amounts[now].Value > amounts[more - 1].Value ? (now, more - 1) : (more - 1, now);
        Report(more, whole, taken);
    }

    // Two of those before differ by it, or one from the sum of those that follow it.
    private bool Fits(int left)
    {
        for (var whole = left - 1; whole >= Math.Max(0, left - FarthestWhole); whole--)
        {
            if (!amounts.AreAlike(whole, left)) continue;
            var rest = amounts[whole].Value;
            for (var i = whole + 1; i < left; i++)
            {
                if (!amounts.AreAlike(i, left)) continue;
                if (Math.Abs(amounts[whole].Value - amounts[i].Value) == amounts[left].Value) return true;
                if ((rest -= amounts[i].Value) == amounts[left].Value) return true;
            }
        }

        return false;
    }

    private void Report(int left, int whole, int taken)
    {
        var (of, less, stated) = (amounts[whole], amounts[taken], amounts[left]);
        var right = of.Value - less.Value;
        if (Math.Abs(right - stated.Value) > Math.Max(of.Value * LargestSlip, of.Scale == 1 ? 2 : 0)) return;
        findings.AddWrong(stated, $"{of.Show()}－{of.Show(less.Value)}", right, of.Span, less.Span);
    }
}
