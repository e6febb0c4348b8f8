using Ganhuo.Scoring;

namespace Ganhuo.Reporting;

/// <summary>How many digits figures keep in output: enough to rank by, not so many that they pretend.</summary>
internal static class JsonNumbers
{
    private const int ShareUnits = 10_000;

    /// <summary>A score or points, to two decimals.</summary>
    public static double Points(double value) => Math.Round(value, 2, MidpointRounding.AwayFromZero) + 0.0;

    /// <summary>A share, confidence or similarity, to four decimals.</summary>
    public static double Share(double value) => Math.Round(value, 4, MidpointRounding.AwayFromZero) + 0.0;

    /// <summary>
    /// The composition to four decimals; the largest remainders are rounded up, so that the five still add to 1.
    /// </summary>
    public static Composition Shares(Composition composition)
    {
        ReadOnlySpan<double> exact =
        [
            composition.Concrete, composition.Plain, composition.Required, composition.Boilerplate,
            composition.Unfilled,
        ];
        Span<int> units = stackalloc int[exact.Length];
        var missing = ShareUnits;
        for (var i = 0; i < exact.Length; i++) missing -= units[i] = (int)Math.Floor((exact[i] * ShareUnits) + 1e-6);
        if (missing < ShareUnits)
            for (; missing > 0; missing--) units[LargestRemainder(exact, units)]++;
        return new Composition(Of(units[0]), Of(units[1]), Of(units[2]), Of(units[3]), Of(units[4]));
    }

    private static double Of(int units) => (double)units / ShareUnits;

    private static int LargestRemainder(ReadOnlySpan<double> exact, ReadOnlySpan<int> units)
    {
        var best = 0;
        for (var i = 1; i < exact.Length; i++)
            if (Remainder(exact, units, i) > Remainder(exact, units, best)) best = i;
        return best;
    }

    private static double Remainder(ReadOnlySpan<double> exact, ReadOnlySpan<int> units, int i) =>
        (exact[i] * ShareUnits) - units[i];
}
