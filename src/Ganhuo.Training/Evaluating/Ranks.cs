namespace Ganhuo.Training.Evaluating;

/// <summary>Rank statistics with ties given their mean rank.</summary>
internal static class Ranks
{
    /// <summary>Spearman's rank correlation; 0 where one side does not vary.</summary>
    public static double Spearman(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        var (a, b) = (Of(x), Of(y));
        var (meanA, meanB) = (a.DefaultIfEmpty().Average(), b.DefaultIfEmpty().Average());
        double ab = 0, aa = 0, bb = 0;
        for (var i = 0; i < a.Length; i++)
        {
            ab += (a[i] - meanA) * (b[i] - meanB);
            aa += (a[i] - meanA) * (a[i] - meanA);
            bb += (b[i] - meanB) * (b[i] - meanB);
        }

        return aa == 0 || bb == 0 ? 0 : ab / Math.Sqrt(aa * bb);
    }

    /// <summary>Spearman's correlation of scores with levels, of which 0 is the most concrete.</summary>
    public static double WithLevel(IReadOnlyList<(double Score, int Level)> pairs) =>
        Spearman([.. pairs.Select(p => p.Score)], [.. pairs.Select(p => 3.0 - p.Level)]);

    /// <summary>Chance that a positive outranks a negative, ties counting half; ½ where one side is empty.</summary>
    public static double AreaUnderCurve(IReadOnlyList<(double Score, bool Positive)> items)
    {
        var ranks = Of([.. items.Select(i => i.Score)]);
        double positives = items.Count(i => i.Positive), negatives = items.Count - positives;
        if (positives == 0 || negatives == 0) return 0.5;
        var sum = ranks.Where((_, i) => items[i].Positive).Sum();
        return (sum - (positives * (positives + 1) / 2)) / (positives * negatives);
    }

    private static double[] Of(IReadOnlyList<double> values)
    {
        var order = Enumerable.Range(0, values.Count).OrderBy(i => values[i]).ToArray();
        var ranks = new double[values.Count];
        for (var start = 0; start < order.Length;)
        {
            var end = start + 1;
            while (end < order.Length && values[order[end]] == values[order[start]]) end++;
            for (var i = start; i < end; i++) ranks[order[i]] = (start + end + 1) / 2.0;
            start = end;
        }

        return ranks;
    }
}
