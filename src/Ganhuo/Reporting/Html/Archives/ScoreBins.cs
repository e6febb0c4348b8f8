namespace Ganhuo.Reporting.Html.Archives;

/// <summary>
/// Scores counted in steps of a fifth of a point: what a distribution needs, however many reports there are.
/// </summary>
internal sealed class ScoreBins
{
    private const int PerPoint = 5, Most = 100;

    private readonly int[] counts = new int[(Most * PerPoint) + 1];
    private double sum;

    public int Count { get; private set; }

    /// <summary>0 where nothing was counted.</summary>
    public double Mean => Count == 0 ? 0 : sum / Count;

    public void Add(double score)
    {
        counts[(int)Math.Round(Math.Clamp(score, 0, Most) * PerPoint)]++;
        (Count, sum) = (Count + 1, sum + score);
    }

    /// <summary>The score that the given share of the reports do not exceed, to a fifth of a point.</summary>
    public double Quantile(double share)
    {
        var wanted = Math.Max(1, (int)Math.Ceiling(share * Count));
        for (int i = 0, seen = 0; i < counts.Length; i++)
            if ((seen += counts[i]) >= wanted) return (double)i / PerPoint;
        return 0;
    }

    /// <summary>How many scores fall into each of so many equal steps; 100 is in the last.</summary>
    public int[] Histogram(int steps)
    {
        var histogram = new int[steps];
        for (var i = 0; i < counts.Length; i++)
            histogram[Math.Min(steps - 1, i * steps / (Most * PerPoint))] += counts[i];
        return histogram;
    }
}
