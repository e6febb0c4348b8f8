namespace Ganhuo.Tests;

public sealed class GrowthTests
{
    [Fact]
    public void Linear_work_passes() => Growth.IsLinear(2_000_000, n => n, n => Assert.True(Spin(n) >= 0));

    [Fact]
    public void Quadratic_work_fails() => Assert.Throws<Xunit.Sdk.FailException>(
        () => Growth.IsLinear(3_000, n => (long)n * n, n => Assert.True(Spin(n) >= 0)));

    private static long Spin(long rounds)
    {
        long sum = 0;
        for (long i = 0; i < rounds; i++) sum = (sum * 31) + (i ^ sum) & 0xFFFF;
        return sum;
    }
}
