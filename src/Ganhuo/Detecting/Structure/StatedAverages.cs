using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure;

/// <summary>An average beside what it is of: 贷款218笔、8720万元，笔均40万元. The character before 均 says by what it was divided.</summary>
internal sealed class StatedAverages(StatedAmounts amounts, Contradictions findings)
{
    private const decimal LargestSlip = 0.25m, Rounding = 0.02m;
    private const int FarthestOf = 6, FarthestBehind = 2;

    private static readonly WordSet Reaching = new("达到", "达", "为", "约", "是");

    public void Check()
    {
        for (var i = Math.Max(amounts.First, 1); i < amounts.Count; i++)
        {
            var label = amounts.LabelOf(i);
            label = label[..^Reaching.LengthBefore(label)];
            var mean = label.LastIndexOf('均');
            if (mean > 0 && label.Length - mean <= 4 && UnitOf(label[mean - 1]) is { } unit) Check(i, unit);
        }
    }

    private void Check(int average, string unit)
    {
        (int Whole, int By, decimal Right)? nearest = null;
        var stated = amounts[average].Value;
        for (var by = average - 1; by >= Math.Max(0, average - FarthestOf); by--)
        {
            if (!StatedAmounts.AreAlike(amounts[by].Unit, unit) || amounts[by].Value < 2) continue;
            for (var whole = Math.Min(average + FarthestBehind, amounts.Count - 1); whole >= Math.Max(0, average - FarthestOf); whole--)
            {
                if (whole == by || whole == average || !StatedAmounts.AreAlike(amounts[whole].Unit, amounts[average].Unit)) continue;
                var right = amounts[whole].Value / amounts[by].Value;
                if (Math.Abs(right - stated) <= Math.Max(right * Rounding, amounts[average].Scale / 2)) return;
                if (nearest is null || Math.Abs(right - stated) < Math.Abs(nearest.Value.Right - stated)) nearest = (whole, by, right);
            }
        }

        if (nearest is not var (of, number, quotient) || Math.Abs(quotient - stated) > quotient * LargestSlip) return;
        var (total, shown) = (amounts[of], amounts[average].Show(decimal.Round(quotient, 2)));
        findings.Add(amounts[average].Span,
            $"平均写{amounts[average].Show()}，按{total.Show()}÷{amounts[number].Show()}应为{shown}",
            $"an average of {amounts[average].Show()}, but {total.Show()} by {amounts[number].Show()} is {shown}",
            total.Span, amounts[number].Span);
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
        '车' => "辆",
        '天' => "天",
        _ => null,
    };
}
