namespace Ganhuo.Tests;

/// <summary>
/// Holds work to growing with its input, without a ratio of times, which a busy machine can upset: the input is so large
/// that quadratic work would run for hours, and linear work ends in a second or two. The bound lies far from both.
/// </summary>
internal static class Growth
{
    private static readonly TimeSpan Most = TimeSpan.FromMinutes(2);

    /// <param name="input">So large that its square is in the millions of millions.</param>
    /// <param name="work">The work on it; where it does not end, its thread is left behind.</param>
    public static void Ends<T>(T input, Action<T> work) => Ends(input, work, Most);

    public static void Ends<T>(T input, Action<T> work, TimeSpan most)
    {
        var running = Task.Factory.StartNew(
            () => work(input), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        if (running.Wait(most, TestContext.Current.CancellationToken)) return;
        Assert.Fail($"not at its end after {most}");
    }
}
