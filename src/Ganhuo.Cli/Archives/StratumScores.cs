namespace Ganhuo.Cli.Archives;

/// <summary>The scores of a stratum: how many, their mean, and where the quarters lie.</summary>
internal sealed record StratumScores(
    string Name, int Reports, double Mean, double Least, double Quarter, double Median, double ThreeQuarters, double Most)
{
    /// <summary>Of scores in ascending order, at least one.</summary>
    public static StratumScores Of(string name, IReadOnlyList<float> sorted)
    {
        return new StratumScores(
            name, sorted.Count, Math.Round(sorted.Sum(s => (double)s) / sorted.Count, 2), At(0), At(0.25), At(0.5), At(0.75), At(1));

        // Between two scores, as far as the share lies between them: R's and NumPy's default quantile (Hyndman and Fan 1996, type 7).
        double At(double share)
        {
            var place = share * (sorted.Count - 1);
            var below = (int)place;
            var above = Math.Min(below + 1, sorted.Count - 1);
            return Math.Round(sorted[below] + ((place - below) * ((double)sorted[above] - sorted[below])), 2);
        }
    }
}
