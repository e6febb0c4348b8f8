namespace Ganhuo.Comparing.Reuse;

/// <summary>Keeps the reports that were loaded last, so that a template many took from is not loaded for each. Thread-safe.</summary>
/// <param name="load">Loads a report by its number, or gives null.</param>
/// <param name="most">How many are kept.</param>
internal sealed class ComparedReportCache(Func<int, ComparedReport?> load, int most)
{
    private readonly Dictionary<int, LinkedListNode<(int Number, ComparedReport? Report)>> places = [];
    private readonly LinkedList<(int Number, ComparedReport? Report)> latest = [];

    public ComparedReport? Get(int number)
    {
        lock (latest)
        {
            if (places.TryGetValue(number, out var place))
            {
                latest.Remove(place);
                latest.AddFirst(place);
                return place.Value.Report;
            }
        }

        // Outside the lock: two threads may load one report, and either copy will do.
        var report = load(number);
        lock (latest)
        {
            if (places.TryAdd(number, new((number, report)))) latest.AddFirst(places[number]);
            if (latest.Count <= most) return report;
            places.Remove(latest.Last!.Value.Number);
            latest.RemoveLast();
        }

        return report;
    }
}
