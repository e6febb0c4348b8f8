using Ganhuo.Detecting.Evidences;

namespace Ganhuo.Training.Narration;

/// <summary>
/// Logistic regression with an L1 penalty on grams and a small L2 penalty on all, by the accelerated proximal gradient
/// (Beck and Teboulle, "A fast iterative shrinkage-thresholding algorithm", SIAM J. Imaging Sciences 2, 2009). The
/// penalty leaves few grams, so that a weight can be read. Deterministic.
/// </summary>
internal static class NarrationTrainer
{
    public const double L1 = 1;
    public const double L2 = 3;

    /// <summary>A gram must stand in clauses of at least this many paragraphs, or it is a name out of one story.</summary>
    public const int FewestGroups = 6;

    /// <summary>Differences of F1 below this are chance.</summary>
    public const double Slack = 0.002;

    private const int Rounds = 400;

    /// <summary>Weights by feature key; features with weight 0 are left out.</summary>
    public static Dictionary<ulong, double> Train(IReadOnlyList<NarrationSample> samples, double l1 = L1, double l2 = L2)
    {
        var keys = Vocabulary(samples);
        var index = keys.Select((key, i) => (key, i)).ToDictionary(p => p.key, p => p.i);
        var rows = samples.Select(s => s.Features.Where(f => index.ContainsKey(f.Key))
            .Select(f => (Column: index[f.Key], f.Value)).OrderBy(f => f.Column).ToArray()).ToArray();
        var labels = samples.Select(s => s.Fact ? 1.0 : 0.0).ToArray();
        var step = 1 / (0.25 * LargestEigenvalue(rows, keys.Length) + l2);
        double[] weights = new double[keys.Length], ahead = new double[keys.Length];
        var momentum = 1.0;
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = Gradient(rows, labels, ahead);
            var next = new double[keys.Length];
            for (var i = 0; i < next.Length; i++)
            {
                var moved = ahead[i] - step * (gradient[i] + l2 * ahead[i]);
                next[i] = keys[i] < (ulong)NarrationFeatures.Names.Count ? moved : Shrink(moved, step * l1);
            }

            var nextMomentum = (1 + Math.Sqrt(1 + 4 * momentum * momentum)) / 2;
            for (var i = 0; i < next.Length; i++)
                ahead[i] = next[i] + (momentum - 1) / nextMomentum * (next[i] - weights[i]);
            (weights, momentum) = (next, nextMomentum);
        }

        return keys.Zip(weights).Where(p => p.Second != 0).ToDictionary(p => p.First, p => p.Second);
    }

    /// <summary>
    /// The highest sum to name clauses from whose clause F1 is within <see cref="Slack"/> of the best: a reader is led further
    /// astray by a fact that is none than by one that is not pointed out.
    /// </summary>
    public static double BestThreshold(IReadOnlyList<WriterClauses> writers)
    {
        var figures = Enumerable.Range(-20, 61).Select(i => (Threshold: i * 0.05, F1: MeanF1(writers, i * 0.05))).ToList();
        var best = figures.Max(f => f.F1);
        return figures.FindLast(f => f.F1 >= best - Slack).Threshold;
    }

    /// <summary>Clause F1, every writer counting the same, and reports as much as lone paragraphs.</summary>
    public static double MeanF1(IReadOnlyList<WriterClauses> writers, double threshold) =>
        writers.GroupBy(w => w.InReports).Average(g => g.Average(w => w.F1(threshold)));

    private static ulong[] Vocabulary(IReadOnlyList<NarrationSample> samples)
    {
        var groups = new Dictionary<ulong, HashSet<string>>();
        foreach (var sample in samples)
            foreach (var (key, _) in sample.Features)
                (groups.TryGetValue(key, out var seen) ? seen : groups[key] = []).Add(sample.Group);
        return [.. groups.Where(g => g.Value.Count >= FewestGroups).Select(g => g.Key).Order()];
    }

    private static double[] Gradient((int Column, double Value)[][] rows, double[] labels, double[] weights)
    {
        var gradient = new double[weights.Length];
        for (var r = 0; r < rows.Length; r++)
        {
            var sum = 0.0;
            foreach (var (column, value) in rows[r]) sum += weights[column] * value;
            var error = 1 / (1 + Math.Exp(-sum)) - labels[r];
            foreach (var (column, value) in rows[r]) gradient[column] += error * value;
        }

        return gradient;
    }

    private static double LargestEigenvalue((int Column, double Value)[][] rows, int columns)
    {
        var vector = Enumerable.Repeat(1 / Math.Sqrt(columns), columns).ToArray();
        var length = 1.0;
        for (var round = 0; round < 30; round++)
        {
            var next = new double[columns];
            foreach (var row in rows)
            {
                var sum = 0.0;
                foreach (var (column, value) in row) sum += vector[column] * value;
                foreach (var (column, value) in row) next[column] += sum * value;
            }

            length = Math.Sqrt(next.Sum(v => v * v));
            for (var i = 0; i < columns; i++) vector[i] = next[i] / length;
        }

        return length * 1.05;
    }

    private static double Shrink(double value, double by) =>
        value > by ? value - by : value < -by ? value + by : 0;
}
