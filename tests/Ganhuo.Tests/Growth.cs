using System.Diagnostics;

namespace Ganhuo.Tests;

/// <summary>
/// Holds work to growing with its input: four times the input may take at most ten times as long, where linear work takes
/// four and quadratic sixteen. The shortest of several rounds counts, so that a busy machine, which only ever makes a
/// round longer, does not make a test fail; there is no bound on the time itself.
/// </summary>
internal static class Growth
{
    private const int Factor = 4;
    private const double Most = 10;
    private const int MostRounds = 12;
    private const int Unhurried = 4;
    private const int Pause = 200;

    // Below this a round is noise.
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(2);

    /// <param name="size">A size that shows the growth: quadratic work should take seconds for four times as much.</param>
    /// <param name="make">The input of a size; not measured.</param>
    /// <param name="work">The work on it.</param>
    public static void IsLinear<T>(int size, Func<int, T> make, Action<T> work)
    {
        var (small, large) = (make(size), make(size * Factor));
        var (less, more) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var round = 0; round < MostRounds; round++)
        {
            less = Shorter(less, small, work);
            more = Shorter(more, large, work);
            if (more <= Most * (less > Least ? less : Least)) return;
            // Short rounds all fall into one busy moment of the machine; the later ones wait for it to pass.
            if (round >= Unhurried) Thread.Sleep(Pause);
        }

        Assert.Fail($"{Factor} times the input took {more / less:0.0} times as long ({less} and {more})");
    }

    private static TimeSpan Shorter<T>(TimeSpan known, T input, Action<T> work)
    {
        var watch = Stopwatch.StartNew();
        work(input);
        return watch.Elapsed < known ? watch.Elapsed : known;
    }
}
