using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>Numbers that make one another by what they are, without any word that says so: 资产总额 is 负债总额 and 所有者权益.</summary>
internal sealed class StatedIdentities(StatedAmounts amounts, Contradictions findings)
{
    private const int FarthestPart = 4;

    // By the balance sheet of any kind of unit.
    private static readonly (WordSet Whole, WordSet One, WordSet Other)[] Identities =
    [
        (new("资产总额", "总资产", "资产总计", "资产合计"), new("负债总额", "总负债", "负债总计", "负债合计", "负债"),
            new("所有者权益", "净资产", "股东权益", "所有者权益合计", "所有者权益总额")),
    ];

    public void Check()
    {
        for (var i = amounts.First; i + 2 < amounts.Count; i++)
            foreach (var (whole, one, other) in Identities)
                if (whole.IsIn(amounts.LabelOf(i)) && PartFrom(i, one) is { } first && PartFrom(i, other) is { } second)
                    Check(i, first, second);
    }

    private int? PartFrom(int whole, WordSet words)
    {
        for (var i = whole + 1; i < Math.Min(amounts.Count, whole + 1 + FarthestPart); i++)
        {
            if (amounts.Before(i).IndexOf('。') >= 0) return null;
            if (words.LengthAt(amounts.LabelOf(i)) > 0 && amounts.AreAlike(i, whole)) return i;
        }

        return null;
    }

    private void Check(int whole, int first, int second)
    {
        var sum = amounts[first].Value + amounts[second].Value;
        // Each of the three may be rounded by itself.
        var rounding = (amounts[whole].Step + amounts[first].Step + amounts[second].Step) / 2;
        if (Math.Abs(sum - amounts[whole].Value) > rounding && Slips.IsLikely(sum, amounts[whole]))
            findings.AddSum(amounts[whole], [amounts[first], amounts[second]], sum);
    }
}
