using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>
/// Two columns told side by side: 17处、4260平方米，其中城中村9处2310平方米、河道5处1180平方米. Where one column makes its whole, the list is
/// all there is, and the other has to make its own.
/// </summary>
internal sealed class StatedPairs(StatedAmounts amounts, Contradictions findings)
{
    private const int FewestRows = 2, FarthestWhole = 6, LongestBetween = 2;

    private readonly List<StatedAmount> parts = [];

    public void Check()
    {
        for (var i = amounts.First + 1; i + 3 < amounts.Count; i++)
        {
            if (!IsRow(i)) continue;
            var rows = 1;
            while (IsRow(i + (2 * rows)) && amounts[i + (2 * rows)].Unit == amounts[i].Unit
                && amounts[i + (2 * rows) + 1].Unit == amounts[i + 1].Unit
                && AmountGaps.Between(amounts.Before(i + (2 * rows))) == AmountGap.Beside) rows++;
            if (rows >= FewestRows) Check(i, rows);
            i += (2 * rows) - 1;
        }
    }

    private bool IsRow(int at) =>
        at + 1 < amounts.Count && amounts[at].Unit != amounts[at + 1].Unit
        && amounts.Before(at + 1) is { Length: <= LongestBetween } between && between.IndexOfAny("，。；：（") < 0;

    private void Check(int first, int rows)
    {
        var (one, other) = (WholeOf(first, first, rows), WholeOf(first + 1, first, rows));
        if (one is not { } left || other is not { } right || left.Off == 0 == (right.Off == 0)) return;
        var (column, whole) = left.Off == 0 ? (first + 1, right.Whole) : (first, left.Whole);
        Collect(column, rows);
        var sum = 0m;
        foreach (var part in parts) sum += part.Value;
        if (Slips.IsLikely(sum, amounts[whole])) findings.AddSum(amounts[whole], parts, sum);
    }

    private void Collect(int column, int rows)
    {
        parts.Clear();
        for (var row = 0; row < rows; row++) parts.Add(amounts[column + (2 * row)]);
    }

    // Of those told before, the one that the column comes nearest to.
    private (int Whole, decimal Off)? WholeOf(int column, int first, int rows)
    {
        var sum = 0m;
        for (var row = 0; row < rows; row++) sum += amounts[column + (2 * row)].Value;
        (int Whole, decimal Off)? nearest = null;
        for (var i = first - 1; i >= Math.Max(0, first - FarthestWhole); i--)
        {
            if (!amounts.AreAlike(i, column)) continue;
            var off = Math.Abs(amounts[i].Value - sum);
            if (nearest is null || off < nearest.Value.Off) nearest = (i, off);
        }

        return nearest;
    }
}
