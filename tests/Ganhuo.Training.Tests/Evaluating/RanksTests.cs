using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Tests.Evaluating;

public sealed class RanksTests
{
    [Fact]
    public void Spearman_of_a_reversed_order_is_minus_one() =>
        Assert.Equal(-1, Ranks.Spearman([1, 2, 3, 4], [9, 7, 5, 1]), 12);

    [Fact]
    public void Spearman_gives_ties_their_mean_rank() =>
        // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: covariance 4.5, variances 4.5 and 5.
        Assert.Equal(4.5 / Math.Sqrt(4.5 * 5), Ranks.Spearman([1, 2, 2, 3], [1, 2, 3, 4]), 12);

    [Fact]
    public void Area_counts_a_tie_half() =>
        Assert.Equal(0.75, Ranks.AreaUnderCurve([(2, true), (1, false), (2, false)]), 12);
}
