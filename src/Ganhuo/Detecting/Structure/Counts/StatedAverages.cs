using System.Globalization;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>
/// An average beside what it is of: 贷款218笔、8720万元，笔均40万元, where the character before 均 says by what it was divided; or beside
/// what it is the mean of: 两次测评分别得86分和92分，平均89分.
/// </summary>
internal sealed class StatedAverages(StatedAmounts amounts, Contradictions findings)
{
    private const decimal LargestSlip = 0.35m, LargestOfOne = 1, Rounding = 0.02m;
    private const int FarthestOf = 6, FarthestBehind = 2, RoundTo = 2, LongestVerb = 6, MostOf = 12, LongestDated = 60, LongestNoun = 4;
    private const int MonthsOfYear = 12, MonthsBeforeOver = 2;

    private static readonly WordSet Reaching = new("达到", "达", "为", "约", "是");

    public void Check()
    {
        for (var i = amounts.First; i < amounts.Count; i++)
        {
            var label = amounts.LabelOf(i);
            label = label[..^Reaching.LengthBefore(label)];
            var mean = label.LastIndexOf('均');
            if (label.LastIndexOf("平均每") is >= 0 and var each && label[(each + 3)..] is { Length: > 0 and <= 2 } per)
                Check(i, per.ToString(), per[0]);
            else if (label.LastIndexOf("平均每个") is >= 0 and var one && label[(one + 4)..] is { Length: > 0 and <= LongestNoun } noun)
                Check(i, "个", noun[0], noun);
            else if (label is "平均" or "两次平均" or "两项平均") CheckMean(i);
            else if (mean > 0 && label.Length - mean <= LongestVerb && UnitOf(label[mean - 1]) is { } unit) Check(i, unit, label[mean - 1]);
        }
    }

    // Each counts alike where so many times were told before them; of others the larger part may count more.
    private void CheckMean(int average)
    {
        var first = average;
        var sum = 0m;
        while (first - 1 > amounts.First && average - first < MostOf && amounts.AreAlike(first - 1, average)
            && (first == average || AmountGaps.Between(amounts.Before(first)) == AmountGap.Beside))
            sum += amounts[--first].Value;
        var of = average - first;
        if (of < 2 || amounts[first - 1].Value != of || amounts[first - 1].Unit is not ("次" or "轮" or "期" or "场" or "批" or "批次" or "天"))
            return;
        if (amounts.Before(first).IndexOfAny("。；") >= 0 || amounts.Before(average).IndexOfAny("。；") >= 0) return;
        var right = sum / of;
        if (Math.Abs(right - amounts[average].Value) > Math.Max(right * Rounding / of, amounts[average].Step)
            && Math.Abs(right - amounts[average].Value) <= right * LargestSlip)
            findings.AddWrong(amounts[average], string.Create(CultureInfo.InvariantCulture, $"{of}项平均"), decimal.Round(right, RoundTo),
                amounts[first].Span, amounts[average - 1].Span);
    }

    // 到8个乡镇抽查120户，平均每个乡镇12户: by those of what is counted that are called so.
    private void Check(int average, string unit, char kind, ReadOnlySpan<char> noun = default)
    {
        (int Whole, int By, decimal Right)? nearest = null, behind = null;
        var stated = amounts[average].Value;
        var pairs = 0;
        for (var by = Math.Min(average + FarthestBehind, amounts.Count - 1); by >= Math.Max(0, average - FarthestOf); by--)
        {
            if (by == average || amounts[by].Value < 2 || !amounts.Rest(by).StartsWith(noun)
                || !(StatedAmounts.AreAlike(amounts[by].Unit, unit) || IsOfPlaces(by, kind))) continue;
            for (var whole = Math.Min(average + FarthestBehind, amounts.Count - 1); whole >= Math.Max(0, average - FarthestOf); whole--)
            {
                if (whole == by || whole == average || !StatedAmounts.AreAlike(amounts[whole].Unit, amounts[average].Unit)) continue;
                var right = amounts[whole].Value / amounts[by].Value;
                if (Math.Abs(right - stated) <= Math.Max(right * Rounding, amounts[average].Step / 2)) return;
                pairs++;
                if (by == average - 2 && by >= amounts.First && IsRightBehind(average, whole) && amounts.Before(whole).IndexOfAny("。；") < 0)
                    behind = (whole, by, right);
                if (nearest is null || Math.Abs(right - stated) < Math.Abs(nearest.Value.Right - stated)) nearest = (whole, by, right);
            }
        }

        if ((unit is "天" or "个月") && pairs == 0 && CheckSpan(average, unit, stated)) return;
        // What stands right behind both of what it is of is of nothing else, whatever comes nearer.
        if ((behind ?? nearest) is not var (of, number, quotient)
            || Math.Abs(quotient - stated) > quotient * (behind is not null || pairs == 1 && number < average && IsRightBehind(average, of)
            ? LargestOfOne : LargestSlip)) return;
        findings.AddWrong(
            amounts[average], $"{amounts[of].Show()}÷{amounts[number].Show()}", decimal.Round(quotient, RoundTo), amounts[of].Span,
            amounts[number].Span);
    }

    // 10月1日至7日接待2.31万人次，日均0.33万人次: by the days from one to the other; 全年走访96次，月均8次: by its months. True where they are told.
    private bool CheckSpan(int average, string unit, decimal stated)
    {
        var before = amounts.TextOf(amounts.SentenceBefore(average, LongestDated));
        before = before[..^amounts.LabelOf(average).Length];
        if ((unit == "天" ? WrittenDates.DaysAtEnd(before) : WrittenDates.MonthsIn(before)) is not { } length) return false;
        var of = average - 1;
        if (of < amounts.First || !StatedAmounts.AreAlike(amounts[of].Unit, amounts[average].Unit)) return true;
        var right = amounts[of].Value / length;
        // A year is often told of before it is over.
        var others = unit == "天" || length < MonthsOfYear ? 0 : MonthsBeforeOver;
        for (var less = 0; less <= others; less++)
            if (IsAbout(amounts[of].Value / (length - less), average)) return true;
        if (Math.Abs(right - stated) <= right * LargestSlip)
            findings.AddWrong(
                amounts[average], $"{amounts[of].Show()}÷{length.ToString(CultureInfo.InvariantCulture)}{unit}", decimal.Round(right, RoundTo),
                amounts[of].Span);
        return true;
    }

    private bool IsAbout(decimal right, int average) =>
        Math.Abs(right - amounts[average].Value) <= Math.Max(right * Rounding, amounts[average].Step / 2);

    // 8个行政村 are what 村均 is of: the noun may be longer than its last character.
    private bool IsOfPlaces(int at, char kind)
    {
        if (amounts[at].Unit is not ("个" or "所" or "家" or "座") || kind is '日' or '月' or '人') return false;
        var rest = amounts.Rest(at);
        var end = rest[..Math.Min(rest.Length, LongestNoun)].IndexOf(kind);
        return end >= 0 && rest[..end].IndexOfAny("，。、；：（的") < 0;
    }

    // 为5200户减税6240万元，户均2万元: the average, and nothing else, stands right behind what it is of.
    private bool IsRightBehind(int average, int whole) => whole == average - 1 && amounts.LabelOf(average) is [.., '均'] and { Length: 2 };

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
