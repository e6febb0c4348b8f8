using System.Globalization;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>
/// What there was, what came and what went, and what there is: 原有14个，新设9个、撤并3个，现有20个; 上年结余6.2万元，收入18万元，支出17.9万元，年末结余6.3万元.
/// </summary>
internal sealed class StatedBalances(StatedAmounts amounts, Contradictions findings)
{
    private const int MostMoves = 8, FewestMoves = 1, LongestGap = 24;

    private static readonly WordSet Opening = new(
        "原有", "原", "上月末", "上年末", "年初", "期初", "月初", "上年结余", "上期结余", "上月结余", "上年余", "上月结存", "上年结存", "期初结存", "上期结存", "期初余额", "年初余额",
        "原存", "旧存", "上年旧存", "上年结转", "结转", "遗留", "上月底", "去年底", "去年末", "上年底");

    private static readonly WordSet Closing = new(
        "现有", "月末", "年末", "期末", "年底", "月底", "现存", "实有", "结余", "余额", "尚存", "目前", "在册", "库存", "在押", "现", "未结", "存案", "未办结", "未审结", "未执结");

    private static readonly WordSet Coming = new(
        "新增", "新设", "新建", "新收", "收", "购入", "调入", "转入", "招", "录", "收入", "拨回", "拨入", "增", "入", "新", "补", "接收", "引进", "出生", "到账", "纳入", "成立",
        "加入");

    private static readonly WordSet Going = new(
        "撤", "减", "释放", "投送", "取保", "支出", "调出", "转出", "退", "报废", "离", "销", "死亡", "发放", "领", "出", "注销", "辞", "拆", "关闭", "用", "付", "核销", "清退",
        "移交", "摘", "审执结", "办结", "审结", "执结", "结案", "销号", "化解");

    private static readonly WordSet Adding = new("加上", "连同", "加", "外加", "另有");

    // 全院旧存案件214件: the noun stands behind.
    private static readonly WordSet Kept = new("旧存", "原有", "结存", "结转");

    public void Check()
    {
        for (var i = amounts.First + FewestMoves + 1; i < amounts.Count; i++)
            if (IsClosing(amounts.LabelOf(i))) Check(i);
    }

    // 未结273件, 至11月30日未结273件.
    private static bool IsClosing(ReadOnlySpan<char> label) =>
        Closing.LengthAt(label) > 0 || label is ['至' or '截', ..] && Closing.LengthBefore(label) > 0;

    private void Check(int closing)
    {
        var (sum, first, moves) = (0m, -1, 0);
        for (var i = closing - 1; i >= Math.Max(amounts.First, closing - MostMoves); i--)
        {
            if (amounts.Before(i + 1) is { Length: > LongestGap }) return;
            if (amounts.Before(i + 1).IndexOf('。') >= 0 || !amounts.AreAlike(i, closing)) return;
            var label = amounts.LabelOf(i);
            if (Opening.LengthAt(label) > 0 || Opening.LengthBefore(label) > 0 || Kept.IsIn(label))
            {
                first = i;
                // 新收1384件，加上旧存216件: what came is told before what there was.
                if (i > amounts.First && Adding.LengthAt(label) > 0 && amounts.AreAlike(i - 1, closing)
                    && Coming.IsIn(amounts.LabelOf(i - 1)))
                    sum += amounts[i - 1].Value;
                break;
            }

            // What is told to be some of what went is told otherwise.
            if (amounts.Before(i).Contains("其中", StringComparison.Ordinal)) return;
            moves++;
            if (Going.IsIn(label)) sum -= amounts[i].Value;
            else if (Coming.IsIn(label)) sum += amounts[i].Value;
            else if (moves > FewestMoves + 1 && IsClosing(amounts.LabelOf(closing)))
            {
                // 车辆35台，报废4台，新购6台，现有37台: what there was is told first, by no word of its own.
                (first, moves) = (i, moves - 1);
                break;
            }
            else return;
        }

        if (first < 0 || moves < FewestMoves) return;
        var right = amounts[first].Value + sum;
        if (right > 0 && right != amounts[closing].Value && Slips.IsLikely(right, amounts[closing]))
            findings.AddWrong(
                amounts[closing],
                string.Create(CultureInfo.InvariantCulture,
                    $"{amounts[closing].Show(amounts[first].Value)}{(sum < 0 ? "－" : "＋")}{amounts[closing].Show(Math.Abs(sum))}"),
                right, amounts[first].Span);
    }
}
