namespace Ganhuo.Training.Evaluating;

/// <summary>A figure with its 95 % bootstrap interval over documents.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Value">In [0, 1], or a correlation in [-1, 1].</param>
/// <param name="Low">2.5 % quantile of the resampled figure.</param>
/// <param name="High">97.5 % quantile.</param>
/// <param name="Count">Labels judged.</param>
internal sealed record Figure(string Name, double Value, double Low, double High, int Count)
{
    /// <summary>A statistic of documents; 0 of none.</summary>
    public static Figure Of<T>(string name, IReadOnlyList<T> items, Func<IReadOnlyList<T>, double> statistic)
    {
        var (low, high) = Bootstrap.Interval(items, statistic);
        return new Figure(name, items.Count == 0 ? 0 : statistic(items), low, high, items.Count);
    }
}
