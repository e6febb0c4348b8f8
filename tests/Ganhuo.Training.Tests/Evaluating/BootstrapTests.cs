using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Tests.Evaluating;

public sealed class BootstrapTests
{
    private static readonly double[] Sample = [.. Enumerable.Range(0, 100).Select(i => i % 4 == 0 ? 1.0 : 0.0)];

    [Fact]
    public void Interval_of_a_share_is_about_two_standard_errors_wide()
    {
        var (low, high) = Bootstrap.Interval(Sample, s => s.Average());

        Assert.InRange(low, 0.14, 0.19);
        Assert.InRange(high, 0.31, 0.36);
    }

    [Fact]
    public void Interval_is_the_same_each_time() =>
        Assert.Equal(Bootstrap.Interval(Sample, s => s.Sum()), Bootstrap.Interval(Sample, s => s.Sum()));
}
