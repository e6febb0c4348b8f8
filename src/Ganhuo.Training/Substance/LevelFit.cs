using Ganhuo.Scoring;

namespace Ganhuo.Training.Substance;

/// <summary>Chooses the bounds of levels from a coarse grid: five numbers that one writer cannot bend far.</summary>
internal static class LevelFit
{
    private static readonly double[] Tolds = [0.4, 0.5, 0.6, 0.7, 0.8, 1];
    private static readonly double[] Zeros = [75, 80, 85, 90, 95];
    private static readonly double[] Ones = [35, 40, 45, 50, 55, 60, 65];
    private static readonly double[] Floors = [15, 20, 25, 30, 35];
    private static readonly double[] Facts = [2, 3, 4, 5];

    /// <summary>
    /// The bounds with the best exact agreement, every writer counting the same, and reports as much as lone paragraphs; the
    /// first of equals.
    /// </summary>
    /// <param name="samples">Labelled paragraphs.</param>
    /// <param name="discounted">Whether what is only told may be worth less than what has a figure or a name.</param>
    public static LevelBounds Fit(IReadOnlyList<LevelSample> samples, bool discounted = true)
    {
        var writers = samples.GroupBy(s => (s.InReport, s.Writer)).Select(g => (g.Key.InReport, Samples: g.ToList())).ToList();
        return Grid(discounted).MaxBy(bounds =>
            writers.GroupBy(w => w.InReport).Average(kind => kind.Average(w => Exact(bounds, w.Samples))));
    }

    public static double Exact(LevelBounds bounds, IReadOnlyList<LevelSample> samples) => Within(bounds, samples, 0);

    /// <summary>Share of the samples whose level is at most <paramref name="distance"/> off.</summary>
    public static double Within(LevelBounds bounds, IReadOnlyList<LevelSample> samples, int distance) =>
        samples.Count == 0 ? 0 : samples.Average(s =>
            Math.Abs(bounds.Of(s.Score, s.Told, s.Facts, s.HasSlot) - s.Level) <= distance ? 1.0 : 0);

    private static IEnumerable<LevelBounds> Grid(bool discounted) =>
        from told in discounted ? Tolds : [1]
        from zero in Zeros
        from one in Ones
        from floor in Floors
        from facts in Facts
        where floor < one
        select new LevelBounds(told, zero, one, floor, facts);
}
