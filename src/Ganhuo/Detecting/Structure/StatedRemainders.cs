using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure;

/// <summary>What is left of a number, told right behind the two it is left of: 应收21户，实收18户，缺3户; 到位80万元，支出60万元，结余20万元.</summary>
internal sealed class StatedRemainders(StatedAmounts amounts, Contradictions findings)
{
    private const decimal LargestSlip = 0.1m;
    private const int LongestLabel = 14;

    private static readonly WordSet Remaining = new("其余", "剩余", "余下", "剩下", "还剩", "结余", "尚余", "结存", "节余", "缺口", "相差", "净增", "净减");

    public void Check()
    {
        for (var i = 2; i < amounts.Count; i++)
        {
            if (amounts[i].Unit != amounts[i - 1].Unit || amounts[i].Unit != amounts[i - 2].Unit) continue;
            if (!IsNext(i) || !IsNext(i - 1) || !Remaining.IsIn(amounts.Before(i))) continue;
            if (!Fits(i)) Report(i);
        }
    }

    private bool IsNext(int at) => amounts.Before(at) is { Length: <= LongestLabel } words && words.IndexOf('。') < 0;

    // What is left of any number before, once some or all of those between are taken from it.
    private bool Fits(int left)
    {
        for (var whole = left - 2; whole >= 0; whole--)
        {
            if (amounts[whole].Unit != amounts[left].Unit) continue;
            var rest = amounts[whole].Value;
            for (var i = left - 1; i > whole; i--)
            {
                if (amounts[i].Unit != amounts[left].Unit) continue;
                if (Math.Abs(amounts[whole].Value - amounts[i].Value) == amounts[left].Value) return true;
                if ((rest -= amounts[i].Value) == amounts[left].Value) return true;
            }
        }

        return false;
    }

    private void Report(int left)
    {
        var first = left - 1;
        var taken = amounts[first].Value;
        while (first > 0 && amounts[first - 1].Unit == amounts[left].Unit && IsNext(first)) taken += amounts[--first].Value;
        var whole = amounts[first];
        taken -= whole.Value;
        var right = Math.Abs(whole.Value - taken);
        if (first == left - 1 || Math.Abs(right - amounts[left].Value) > Math.Max(whole.Value * LargestSlip, whole.Scale * 2)) return;
        findings.Add(amounts[left].Span,
            $"写{amounts[left].Show()}，按{whole.Show()}－{whole.Show(taken)}应为{amounts[left].Show(right)}",
            $"stated {amounts[left].Show()}, but {whole.Show()} less {whole.Show(taken)} is {amounts[left].Show(right)}",
            [whole.Span, amounts[left - 1].Span]);
    }
}
