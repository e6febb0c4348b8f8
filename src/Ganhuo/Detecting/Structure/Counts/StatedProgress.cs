using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>
/// A number of things to do and what became of them: 反馈问题25个，已完成18个，正在推进6个，未完成1个. The parts belong to the total
/// told last before them, in their paragraph or at the end of the one before.
/// </summary>
internal sealed class StatedProgress(StatedAmounts amounts, Contradictions findings)
{
    // From one paragraph to the next only a slip is one: larger differences count something else.
    private const int LargestSlip = 2;
    private const int FewestStates = 2;

    private static readonly WordSet Things = new(
        "问题", "矛盾", "事项", "任务", "意见", "案件", "线索", "隐患", "纠纷", "诉求", "积案");

    private static readonly WordSet Kinds = new("具体", "主要", "突出", "反馈", "整改", "方面", "信访", "矛盾", "风险");

    // What is told before its number too: 工单共120件.
    private static readonly WordSet ThingsBefore = new(
        "问题", "矛盾", "工单", "事项", "任务", "意见", "案件", "线索", "隐患", "纠纷", "诉求", "信访件", "积案", "投诉", "举报");

    private static readonly WordSet InAll = new("共", "合计", "总计");

    private readonly Dictionary<WorkState, StatedAmount> states = [];
    private readonly List<StatedAmount> run = [];
    private readonly List<StatedAmount> others = [];
    private readonly HashSet<decimal> wholes = [];

    public void Check(bool carrying)
    {
        var whole = -1;
        Clear();
        wholes.Clear();
        for (var i = amounts.First; i < amounts.Count; i++)
        {
            if (!IsThing(amounts[i])) continue;
            var state = WorkStates.Of(amounts, i);
            if (state == WorkState.None && IsWhole(i))
            {
                Compare(whole);
                (whole, _) = (i, wholes.Add(amounts[i].Value));
                Clear();
                continue;
            }

            if (state == WorkState.None) others.Add(amounts[i]);
            else if (whole >= 0 || (carrying && (whole = Carried()) >= 0)) Add(whole, state, amounts[i]);
        }

        Compare(whole);
    }

    private static bool IsThing(StatedAmount amount) => amount.Scale == 1 && amount.Unit is "个" or "项" or "条" or "件" or "起" or "宗" or "处";

    // 25个反馈问题, 问题共25个.
    private bool IsWhole(int at)
    {
        var rest = amounts.Rest(at);
        if (Things.LengthAt(rest) > 0 || Things.LengthAt(rest[Kinds.LengthAt(rest)..]) > 0) return true;
        var label = amounts.Before(at);
        return ThingsBefore.LengthBefore(label[..^InAll.LengthBefore(label)]) > 0;
    }

    // The last total of the paragraph before.
    private int Carried()
    {
        for (var i = amounts.First - 1; i >= amounts.Previous; i--)
            if (IsThing(amounts[i]) && WorkStates.Of(amounts, i) == WorkState.None && IsWhole(i)) return i;
        return -1;
    }

    // 25个问题 may be closed as 18项, but 120件 are never 36个.
    private void Add(int whole, WorkState state, StatedAmount part)
    {
        if (part.Unit != amounts[whole].Unit && !(part.Unit is "个" or "项" or "条" && amounts[whole].Unit is "个" or "项" or "条")) return;
        states.TryAdd(state, part);
        run.Add(part);
    }

    private void Clear()
    {
        states.Clear();
        run.Clear();
        others.Clear();
    }

    private void Compare(int whole)
    {
        if (states.Count < FewestStates) return;
        var (total, sum) = (amounts[whole], 0m);
        foreach (var part in states.Values) sum += part.Value;
        if (sum == total.Value || wholes.Contains(sum) || IsOfOther(sum) || AddsUp(total.Value)
            || IsMadeUpByOthers(total, total.Value - sum)) return;
        if (whole < amounts.First && (wholes.Count > 0 || Math.Abs(sum - total.Value) > LargestSlip)) return;
        findings.AddSum(total with { Span = amounts.SpanWithNoun(whole) }, [.. states.Values], sum);
    }

    // What was said twice, of two dates or of two halves, is accounted for where one account of it fits.
    private bool AddsUp(decimal total)
    {
        for (int first = 0, end = 0, sum = 0; end < run.Count;)
        {
            sum += (int)run[end++].Value;
            while (sum > total && first < end) sum -= (int)run[first++].Value;
            if (sum == total) return true;
        }

        return false;
    }

    // 问题6个，制定措施9条，其中完成8条，正在推进1条: they are parts of what was told between.
    private bool IsOfOther(decimal sum) => others.Exists(other => other.Value == sum && other.Unit == run[0].Unit);

    // 已完成20个，正在推进3个，移交2个: what is lacking may be counted under a name not known here.
    private bool IsMadeUpByOthers(StatedAmount total, decimal lacking) =>
        lacking > 0 && others.Exists(other => other.Unit == total.Unit && other.Value == lacking);
}
