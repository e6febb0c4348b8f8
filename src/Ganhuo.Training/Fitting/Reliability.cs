using System.Globalization;

namespace Ganhuo.Training.Fitting;

/// <summary>How often answers of a given sureness are right, in tenths, and the expected calibration error over them.</summary>
internal sealed class Reliability(IReadOnlyList<HeldBack> heldBack, double temperature)
{
    private const int Bins = 10;

    private readonly List<IGrouping<int, (double Sure, bool Right)>> bins =
    [
        .. heldBack.Select(h => (Said: h.At(temperature), h.Label)).Select(h => (Sure: h.Said.Max(), Right: Top(h.Said) == h.Label))
            .GroupBy(h => Math.Min(Bins - 1, (int)(h.Sure * Bins))).OrderBy(g => g.Key),
    ];

    /// <summary>Share of right answers.</summary>
    public double Accuracy => bins.Sum(b => b.Count(h => h.Right)) / (double)heldBack.Count;

    /// <summary>Mean distance between sureness and share of right answers, weighed by the number in each tenth.</summary>
    public double ExpectedError => bins.Sum(b => Math.Abs(b.Sum(h => h.Sure) - b.Count(h => h.Right))) / heldBack.Count;

    /// <summary>One line a tenth that has answers.</summary>
    public IEnumerable<string> Lines() => bins.Select(b => string.Create(
        CultureInfo.InvariantCulture,
        $"  sure {b.Average(h => h.Sure):0.00}, right {b.Count(h => h.Right) / (double)b.Count():0.00}, n={b.Count()}"));

    private static int Top(double[] values) => Array.IndexOf(values, values.Max());
}
