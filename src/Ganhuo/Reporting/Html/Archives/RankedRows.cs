namespace Ganhuo.Reporting.Html.Archives;

/// <summary>
/// The thinnest reports and the most substantial, in order, however many there were: enough to fill the pages of an
/// index, and no more in memory.
/// </summary>
internal sealed class RankedRows
{
    private const int Thinnest = 24_000, Best = 4_000;

    private readonly List<IndexedReport> thinnest = [], best = [];

    public int Count { get; private set; }

    public void Add(IndexedReport report)
    {
        Count++;
        thinnest.Add(report);
        if (thinnest.Count >= Thinnest + Best) Trim();
    }

    /// <summary>
    /// The rows with their ranks from 1, the thinnest first; those of the middle are left out where there are too many.
    /// </summary>
    public IReadOnlyList<(int Rank, IndexedReport Report)> InOrder()
    {
        Trim();
        var first = Count - best.Count + 1;
        return [.. thinnest.Select((r, i) => (i + 1, r)), .. best.Select((r, i) => (first + i, r))];
    }

    // What falls out of the thinnest may yet be among the best.
    private void Trim()
    {
        thinnest.Sort(Compare);
        if (thinnest.Count <= Thinnest) return;
        best.AddRange(thinnest[Thinnest..]);
        thinnest.RemoveRange(Thinnest, thinnest.Count - Thinnest);
        best.Sort(Compare);
        if (best.Count > Best) best.RemoveRange(0, best.Count - Best);
    }

    // As in reports.csv of check: what is thinnest, and then what has most wrong with it, is the first to go back.
    private static int Compare(IndexedReport one, IndexedReport other)
    {
        var order = JsonNumbers.Points(one.Score).CompareTo(JsonNumbers.Points(other.Score));
        if (order == 0) order = other.Errors.CompareTo(one.Errors);
        if (order == 0) order = other.Warnings.CompareTo(one.Warnings);
        return order != 0 ? order : string.CompareOrdinal(one.Source, other.Source);
    }
}
