namespace Ganhuo.Tests;

public sealed class GrowthTests
{
    [Fact]
    public void Work_that_ends_passes() => Growth.Ends(1, n => Assert.Equal(1, n));

    [Fact]
    public void Work_that_fails_fails() => Assert.Throws<AggregateException>(() => Growth.Ends(1, n => Assert.Equal(2, n)));

    [Fact]
    public void Work_that_does_not_end_fails()
    {
        using var released = new ManualResetEventSlim();
        Assert.Throws<Xunit.Sdk.FailException>(
            () => Growth.Ends(released, r => r.Wait(TestContext.Current.CancellationToken), TimeSpan.FromMilliseconds(50)));
        released.Set();
    }
}
