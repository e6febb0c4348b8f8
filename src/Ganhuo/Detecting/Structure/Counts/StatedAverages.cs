using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>An average beside what it is of: 贷款218笔、8720万元，笔均40万元. The character before 均 says by what it was divided.</summary>
internal sealed class StatedAverages(StatedAmounts amounts, Contradictions findings)
{
    private const decimal LargestSlip = 0.35m, Rounding = 0.02m;
    private const int FarthestOf = 6, FarthestBehind = 2, RoundTo = 2, LongestVerb = 6;

    private static readonly WordSet Reaching = new("达到", "达", "为", "约", "是");

    public void Check()
    {
        for (var i = amounts.First; i < amounts.Count; i++)
        {
            var label = amounts.LabelOf(i);
            label = label[..^Reaching.LengthBefore(label)];
            var mean = label.LastIndexOf('均');
            if (label.LastIndexOf("平均每") is >= 0 and var each && label[(each + 3)..] is { Length: > 0 and <= 2 } per) Check(i, per.ToString());
            else if (mean > 0 && label.Length - mean <= LongestVerb && UnitOf(label[mean - 1]) is { } unit) Check(i, unit);
        }
    }

    private void Check(int average, string unit)
    {
        (int Whole, int By, decimal Right)? nearest = null;
        var stated = amounts[average].Value;
        for (var by = Math.Min(average + FarthestBehind, amounts.Count - 1); by >= Math.Max(0, average - FarthestOf); by--)
        {
            if (by == average || !StatedAmounts.AreAlike(amounts[by].Unit, unit) || amounts[by].Value < 2) continue;
            for (var whole = Math.Min(average + FarthestBehind, amounts.Count - 1); whole >= Math.Max(0, average - FarthestOf); whole--)
            {
                if (whole == by || whole == average || !StatedAmounts.AreAlike(amounts[whole].Unit, amounts[average].Unit)) continue;
                var right = amounts[whole].Value / amounts[by].Value;
                if (Math.Abs(right - stated) <= Math.Max(right * Rounding, amounts[average].Step / 2)) return;
                if (nearest is null || Math.Abs(right - stated) < Math.Abs(nearest.Value.Right - stated)) nearest = (whole, by, right);
            }
        }

        if (nearest is not var (of, number, quotient) || Math.Abs(quotient - stated) > quotient * LargestSlip) return;
        findings.AddWrong(
            amounts[average], $"{amounts[of].Show()}÷{amounts[number].Show()}", decimal.Round(quotient, RoundTo), amounts[of].Span, amounts[number].Span);
    }

    private static string? UnitOf(char before) => before switch
    {
        '日' => "天",
        '人' => "人",
        '户' => "户",
        '笔' => "笔",
        '场' => "场",
        '次' => "次",
        '村' => "村",
        '亩' => "亩",
        '家' => "家",
        '件' => "件",
        '校' => "所",
        '店' or '厂' => "家",
        '班' or '点' or '镇' or '乡' => "个",
        '台' => "台",
        '吨' => "吨",
        '月' => "个月",
        '车' => "辆",
        '天' => "天",
        _ => null,
    };
}
