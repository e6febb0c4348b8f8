using System.Runtime.InteropServices;

namespace Ganhuo.Comparing.Reuse;

/// <summary>
/// Joins runs of fingerprints: every shared gram becomes votes of later reports for possible sources. The votes are
/// the same for any partition of the postings into runs. Work and votes grow with the number of postings, not with its
/// square: a widespread gram leads to its earliest holders alone, and one that everybody writes to nobody.
/// </summary>
/// <param name="runs">The runs; together they hold each report once.</param>
/// <param name="keys">Unit and year of each report, by number.</param>
/// <param name="together">How many postings are looked at together, about; the votes are the same for any number.</param>
internal sealed class FingerprintJoin(
    IReadOnlyList<FingerprintRun> runs, IReadOnlyList<ReportKey> keys, int together = FingerprintJoin.MostTogether)
{
    // Postings looked at together: what a range has more of is gone through in parts, so that no archive is too large to be joined.
    private const int MostTogether = 1 << 16;
    private const int BitsOfRange = 24;

    private readonly List<Posting> postings = [];

    /// <summary>Hands the votes of one hash range to <paramref name="sink"/>; ranges are independent of each other.</summary>
    /// <param name="range">From 0 to below <see cref="FingerprintRun.Ranges"/>.</param>
    /// <param name="sink">Called once a vote.</param>
    public void Run(int range, Action<ReuseVote> sink)
    {
        var bits = 0;
        for (var count = runs.Sum(r => r.CountOf(range)); count >> bits > together && bits < BitsOfRange;) bits++;
        var read = new long[runs.Count];
        for (var part = 0L; part < 1L << bits; part++)
        {
            var last = (uint)(((long)range << BitsOfRange) + ((part + 1) << (BitsOfRange - bits)) - 1);
            postings.Clear();
            for (var i = 0; i < read.Length; i++) read[i] = runs[i].Read(range, read[i], last, postings);
            if (runs.Count > 1) PostingOrder.Sort(postings);
            PairAll(sink);
        }
    }

    private void PairAll(Action<ReuseVote> sink)
    {
        var all = CollectionsMarshal.AsSpan(postings);
        for (var start = 0; start < all.Length;)
        {
            var end = start + 1;
            while (end < all.Length && all[end].Hash == all[start].Hash) end++;
            Pair(all[start..end], sink);
            start = end;
        }
    }

    private void Pair(ReadOnlySpan<Posting> group, Action<ReuseVote> sink)
    {
        var most = group[0].IsSeed ? ReuseParameters.MostHoldersOfSeed : ReuseParameters.MostHoldersOfPassage;
        if (group[0].Report == group[^1].Report) return;
        var holders = Holders(group, most);
        if (holders.Count < 2 || holders.Count > most) return;
        var earliest = holders.Count <= ReuseParameters.AllPairsHolders ? holders : Earliest(holders, group);
        foreach (var later in holders)
        {
            foreach (var earlier in earliest) Vote(group, earlier, later, sink);
            if (holders.Count > ReuseParameters.AllPairsHolders) VoteForOwn(group, holders, earliest, later, sink);
        }
    }

    // Ranges of the group, one a report; more than the cap are not listed to the end.
    private static List<Range> Holders(ReadOnlySpan<Posting> group, int most)
    {
        var holders = new List<Range>();
        for (var start = 0; start < group.Length && holders.Count <= most;)
        {
            var end = start + 1;
            while (end < group.Length && group[end].Report == group[start].Report) end++;
            holders.Add(start..Math.Min(end, start + ReuseParameters.PlacesOfGram));
            start = end;
        }

        return holders;
    }

    private List<Range> Earliest(List<Range> holders, ReadOnlySpan<Posting> group)
    {
        var years = new (int Year, int Report, Range Range)[holders.Count];
        for (var i = 0; i < years.Length; i++)
        {
            var report = group[holders[i].Start].Report;
            years[i] = (keys[report].Year ?? int.MaxValue, report, holders[i]);
        }

        return [.. years.OrderBy(y => y.Year).ThenBy(y => y.Report).Take(ReuseParameters.EarliestHolders).Select(y => y.Range)];
    }

    private void VoteForOwn(
        ReadOnlySpan<Posting> group, List<Range> holders, List<Range> done, Range later, Action<ReuseVote> sink)
    {
        foreach (var earlier in holders)
        {
            if (!done.Contains(earlier) && keys[group[earlier.Start].Report].IsSameUnit(keys[group[later.Start].Report]))
                Vote(group, earlier, later, sink);
        }
    }

    private void Vote(ReadOnlySpan<Posting> group, Range earlier, Range later, Action<ReuseVote> sink)
    {
        var (source, target) = (group[earlier.Start].Report, group[later.Start].Report);
        if (source == target || !IsSource(source, target)) return;
        foreach (var at in group[later])
        foreach (var from in group[earlier])
            sink(new ReuseVote(target, source, at.Position, from.Position, at.IsSeed));
    }

    // Two reports of one unit and year, or without a year, are not each other's source.
    private bool IsSource(int source, int target)
    {
        if (!keys[source].CanBeSourceOf(keys[target])) return false;
        var isOpen = keys[source].Year is null || keys[target].Year is null || keys[source].Year == keys[target].Year;
        return !isOpen || !keys[source].IsSameUnit(keys[target]) || source < target;
    }
}
