namespace Ganhuo.Training.Evaluating;

/// <summary>Percentile bootstrap with a fixed seed: the same sample always gives the same interval.</summary>
internal static class Bootstrap
{
    private const int Rounds = 1000;

    /// <summary>Resamples <paramref name="items"/> with replacement and gives the 95 % interval of a statistic.</summary>
    public static (double Low, double High) Interval<T>(IReadOnlyList<T> items, Func<IReadOnlyList<T>, double> statistic) =>
        items.Count == 0 ? (0, 0) : Intervals(items, sample => [statistic(sample)])[0];

    /// <summary>The same for several statistics of the same samples; at least one item.</summary>
    public static (double Low, double High)[] Intervals<T>(IReadOnlyList<T> items, Func<IReadOnlyList<T>, double[]> statistics)
    {
        var state = 0x9E3779B97F4A7C15UL;
        var rounds = new double[Rounds][];
        var sample = new T[items.Count];
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < sample.Length; i++) sample[i] = items[(int)(Next(ref state) % (ulong)items.Count)];
            rounds[round] = statistics(sample);
        }

        return [.. Enumerable.Range(0, rounds[0].Length).Select(s => Middle([.. rounds.Select(r => r[s])]))];
    }

    private static (double Low, double High) Middle(double[] values)
    {
        Array.Sort(values);
        return (values[(int)(Rounds * 0.025)], values[(int)(Rounds * 0.975)]);
    }

    // SplitMix64: System.Random promises no sequence across versions.
    private static ulong Next(ref ulong state)
    {
        var z = state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
