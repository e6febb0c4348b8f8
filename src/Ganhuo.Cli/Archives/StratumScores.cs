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

        double At(double share) => Math.Round(sorted[(int)(share * (sorted.Count - 1))], 2);
    }
}
