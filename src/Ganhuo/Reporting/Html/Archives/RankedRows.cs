namespace Ganhuo.Reporting.Html.Archives;

/// <summary>
/// The thinnest reports and the most substantial, in order, however many there were: enough to fill the pages of an
/// index, and no more in memory.
/// </summary>
internal sealed class RankedRows
{
    private const int Thinnest = 24_000, Best = 4_000;

    private readonly List<RankedReport> thinnest = [], best = [];

    public int Count { get; private set; }

    public void Add(IndexedReport report)
    {
        Count++;
        thinnest.Add(new RankedReport(report));
        if (thinnest.Count >= Thinnest + Best) Trim();
    }

    /// <summary>
    /// The rows with their ranks from 1, the thinnest first; those of the middle are left out where there are too many.
    /// </summary>
    public IReadOnlyList<(int Rank, RankedReport Report)> InOrder()
    {
        Trim();
        var first = Count - best.Count + 1;
        return [.. thinnest.Select((r, i) => (i + 1, r)), .. best.Select((r, i) => (first + i, r))];
    }

    // What falls out of the thinnest may yet be among the best.
    private void Trim()
    {
        thinnest.Sort();
        if (thinnest.Count <= Thinnest) return;
        best.AddRange(thinnest[Thinnest..]);
        thinnest.RemoveRange(Thinnest, thinnest.Count - Thinnest);
        best.Sort();
        if (best.Count > Best) best.RemoveRange(0, best.Count - Best);
    }
}
