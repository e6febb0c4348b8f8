using System.Buffers;
using System.Globalization;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>
/// So much for each of so many, and what that makes: 四类，每类各印1500份，合计7500份; 84名网格员人手两本，共发186本; and what happens
/// every month or quarter against the number of the year: 每季度一次，全年共6次.
/// </summary>
internal sealed class StatedProducts(RuleContext context, StatedAmounts amounts, Contradictions findings)
{
    private const int FarthestCount = 4, FarthestTotal = 4, FarthestOther = 8, LongestEach = 12, LongestTotal = 8, LongestTold = 18;

    // Further off, it is of something else.
    private const decimal LeastOfRight = 0.5m, MostOfRight = 2m;

    private static readonly WordSet Totalling =
        new("总共", "支出", "花费", "开支", "共计", "合计", "总计", "一共", "累计", "共", "现有", "实有", "全年", "总价", "总产", "总额", "计");

    // What is done more or less often than is said says so.
    private static readonly WordSet Otherwise = new("未", "停", "因", "除", "另", "加", "不少于", "至少", "不定期", "原则上", "以上", "起", "其他", "其余", "不同");

    // One of them is in all that is read here.
    private static readonly SearchValues<char> Signs = SearchValues.Create("每各手价产宽");

    private static readonly (string Period, int InYear)[] Periods =
        [("每个月", 12), ("每月", 12), ("每两个月", 6), ("每双月", 6), ("逢双月", 6), ("每季度", 4), ("每个季度", 4), ("每季", 4), ("每半年", 2), ("每两月", 6)];

    public void Check()
    {
        if (amounts.Count - amounts.First < 2 || !amounts.TextOf(amounts.Paragraph).ContainsAny(Signs)) return;
        for (var i = amounts.First; i < amounts.Count; i++)
            if (EachOf(i) is { } each) Check(i, each);
    }

    // 每类各印, 人手: what the number is told for each of; empty where it is each of those just counted (两家各).
    private string? EachOf(int at)
    {
        var before = amounts.Before(at);
        before = before[(before.LastIndexOfAny("，；。：") + 1)..];
        if (before.LastIndexOf('每') is >= 0 and var every && before.Length - every <= LongestEach && every + 1 < before.Length)
            return before[every..].ToString();
        if (before.LastIndexOf("人手") is >= 0 and var hand && before.Length - hand <= LongestEach) return "每人";
        if (before.EndsWith("亩产")) return "每亩";
        if (before is [.., '宽'] && at > amounts.First && amounts.LabelOf(at - 1) is [.., '长'] && amounts.AreAlike(at, at - 1))
            CheckArea(at);
        return before.EndsWith("单价") || before.EndsWith("单价为") || (before is [.., '各'] or [.., '各', _] && at > amounts.First) ? "" : null;
    }

    // 长40米、宽25米，面积1000平方米.
    private void CheckArea(int width)
    {
        var area = width + 1;
        if (area >= amounts.Count || amounts[area].Unit is not "平方米" || amounts[width].Unit is not "米"
            || !amounts.LabelOf(area).Contains("面积", StringComparison.Ordinal)) return;
        var right = amounts[width - 1].Value * amounts[width].Value;
        if (Math.Abs(right - amounts[area].Value) > Math.Max(amounts[area].Step, right * 0.02m)
            && amounts[area].Value > right * LeastOfRight && amounts[area].Value < right * MostOfRight)
            findings.AddWrong(amounts[area], $"{amounts[width - 1].Show()}×{amounts[width].Show()}", right, amounts[width - 1].Span,
                amounts[width].Span);
    }

    private void Check(int rate, string each)
    {
        foreach (var (period, inYear) in Periods)
            if (each.StartsWith(period, StringComparison.Ordinal))
            {
                CheckYear(rate, inYear);
                return;
            }

        if (IsTime(each) || TotalOf(rate) is not { } total || IsRateElsewhere(rate)) return;
        int? count = null;
        for (var i = Math.Max(rate, total) - 1; i >= Math.Max(amounts.First, rate - FarthestCount); i--)
        {
            if (i == total || i == rate || amounts[i].Count < 2) continue;
            if (Makes(amounts[i].Value * amounts[rate].Value, rate, total, i)) return;
            if (count is null && Counts(i, each)) count = i;
        }

        if (count is not { } of) return;
        var right = amounts[of].Value * amounts[rate].Value;
        if (amounts[total].Value < right * LeastOfRight || amounts[total].Value > right * MostOfRight) return;
        findings.AddWrong(amounts[total], $"{amounts[of].Show()}×{amounts[rate].Show()}", right, amounts[of].Span, amounts[rate].Span);
    }

    // 每年, 每两周, 每10天.
    private static bool IsTime(string each)
    {
        var period = each.AsSpan(Math.Min(1, each.Length)).TrimStart("0123456789两二三四五六七八九十");
        return period is ['年' or '月' or '日' or '天' or '周' or '季' or '次' or '逢' or '个' or '半', ..];
    }

    // 每班 of 四班, 每村 of 19个村, 每人 of 84名.
    private bool Counts(int at, string each)
    {
        if (each.Length == 0) return at == amounts.First || amounts.Before(at).IndexOf('。') < 0;
        var of = each.AsSpan(1, 1);
        return StatedAmounts.AreAlike(amounts[at].Unit, of.ToString()) || amounts.Rest(at).StartsWith(of)
            || (amounts[at].Unit is "个" or "所" or "家" or "辆" or "支" && amounts.Rest(at) is var rest
            && rest[..Math.Min(rest.Length, LongestTotal)].Contains(of[0]));
    }

    // What is added to it may be told between them: 每班6人，另设3人，现有29人.
    private bool Makes(decimal product, int rate, int total, int count)
    {
        if (product == amounts[total].Value) return true;
        var sum = product;
        for (var i = Math.Max(amounts.First, rate - FarthestOther); i < Math.Min(amounts.Count, total + FarthestTotal); i++)
        {
            if (i == rate || i == total || i == count) continue;
            // 160人，每人120元，2天: three factors.
            if (product * amounts[i].Value == amounts[total].Value) return true;
            if (!amounts.AreAlike(i, total)) continue;
            if (product + amounts[i].Value == amounts[total].Value || product - amounts[i].Value == amounts[total].Value) return true;
            if ((sum += amounts[i].Value) == amounts[total].Value) return true;
        }

        return false;
    }

    private int? TotalOf(int rate)
    {
        for (var i = rate + 1; i < Math.Min(amounts.Count, rate + 1 + FarthestTotal); i++)
            if (amounts.AreAlike(i, rate) && (IsTotal(i) || IsToldAtOnce(rate, i))) return i;
        for (var i = rate - 1; i >= Math.Max(amounts.First, rate - FarthestCount); i--)
            if (amounts.AreAlike(i, rate) && IsTotal(i)) return i;
        return null;
    }

    private bool IsTotal(int at)
    {
        var label = amounts.LabelOf(at);
        for (var from = 0; from < label.Length; from++)
            if (Totalling.LengthAt(label[from..]) > 0) return label.Length - from <= LongestTotal;
        return false;
    }

    // 共培训种植大户和合作社社员480人次: what begins with the word that totals, in the sentence of the rate, is told of nothing else.
    private bool IsToldAtOnce(int rate, int at) =>
        amounts.LabelOf(at) is { Length: <= LongestTold } label && Totalling.LengthAt(label) > 0 && !AreParted(rate, at);

    // 组长每人3份、组员每人2份 make more than one product.
    private bool IsRateElsewhere(int rate)
    {
        for (var i = Math.Max(amounts.First, rate - FarthestOther); i < Math.Min(amounts.Count, rate + FarthestOther); i++)
            if (i != rate && amounts.AreAlike(i, rate) && EachOf(i) is not null && !AreParted(Math.Min(i, rate), Math.Max(i, rate)))
                return true;
        return false;
    }

    // 箱每只260元，购150只，支出3.9万元；表每台480元…: each has its own count and its own total.
    private bool AreParted(int one, int other)
    {
        for (var i = one + 1; i <= other; i++)
            if (amounts.Before(i).IndexOfAny('；', '。') >= 0) return true;
        return false;
    }

    private void CheckYear(int rate, int inYear)
    {
        var right = inYear * amounts[rate].Value;
        int? total = null;
        for (var i = Math.Max(amounts.First, rate - FarthestOther); i < Math.Min(amounts.Count, rate + FarthestOther); i++)
        {
            if (i == rate || amounts[i].Unit != amounts[rate].Unit) continue;
            if (amounts[i].Value == right) return;
            if (i > rate && i <= rate + FarthestTotal && total is null && amounts.LabelOf(i) is var label
                && (IsTotal(i) || IsToldAtOnce(rate, i))
                && (label.Contains('年') || amounts.Before(i).Contains("全年", StringComparison.Ordinal)) && IsOfRate(i, rate)) total = i;
        }

        if (total is not { } of || IsRateElsewhere(rate) || amounts[of].Value > right * MostOfRight
            || amounts[of].Value < right * LeastOfRight) return;
        var sentences = context.Text.Slice(new TextSpan(amounts.GapBefore(rate).Start, amounts.Paragraph.End));
        if (!Otherwise.IsIn(sentences[..Math.Min(sentences.Length, 100)]))
            findings.AddWrong(amounts[of], string.Create(CultureInfo.InvariantCulture, $"{inYear}×{amounts[rate].Show()}"), right,
                amounts[rate].Span);
    }

    // 每月核查一次，全年预警9次: what the year's number is told of, where it says so, is what is done each time.
    private bool IsOfRate(int total, int rate)
    {
        var deed = amounts.LabelOf(total);
        for (var at = deed.Length - 1; at >= 0; at--)
            if (Totalling.LengthAt(deed[at..]) is > 0 and var length)
            {
                deed = deed[(at + length)..];
                break;
            }

        if (deed.Length < 2) return true;
        var said = context.Text.Slice(new TextSpan(amounts.GapBefore(rate).Start, amounts.LabelSpanOf(total).Start));
        for (var at = 1; at < deed.Length; at++)
            if (said.IndexOf(deed.Slice(at - 1, 2)) >= 0) return true;
        return false;
    }
}
