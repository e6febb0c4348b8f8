using System.Runtime.InteropServices;

namespace Ganhuo.Comparing.Reuse;

/// <summary>
/// Joins runs of fingerprints: every shared gram becomes votes of later reports for possible sources. The votes are
/// the same for any partition of the postings into runs. Work and votes grow with the number of postings, not with its
/// square: a widespread gram leads to its earliest holders alone, and one that everybody writes to nobody.
/// </summary>
/// <param name="runs">The runs; together they hold each report once.</param>
/// <param name="origins">Unit and year of each report, by number.</param>
/// <param name="together">How many postings are looked at together, about; the votes are the same for any number.</param>
internal sealed class FingerprintJoin(
    IReadOnlyList<FingerprintRun> runs, ReportOrigin[] origins, int together = FingerprintJoin.MostTogether)
{
    // Postings looked at together: what a range has more of is gone through in parts, so that no archive is too large to be joined.
    // Three megabytes of them; fewer would mean opening every run the more often.
    private const int MostTogether = 1 << 18;
    private const int BitsOfRange = 24;

    private readonly List<Posting> postings = [];
    private readonly List<Range> holders = [];

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
            if (runs.Count > 1) RadixOrder.Sort(CollectionsMarshal.AsSpan(postings));
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
        FindHolders(group, most);
        if (holders.Count < 2 || holders.Count > most) return;
        var earliest = holders.Count <= ReuseParameters.AllPairsHolders ? holders : Earliest(group);
        foreach (var later in holders)
        {
            foreach (var earlier in earliest) Vote(group, earlier, later, sink);
            if (holders.Count > ReuseParameters.AllPairsHolders) VoteForOwn(group, earliest, later, sink);
        }
    }

    // Ranges of the group, one a report; more than the cap are not listed to the end.
    private void FindHolders(ReadOnlySpan<Posting> group, int most)
    {
        holders.Clear();
        for (var start = 0; start < group.Length && holders.Count <= most;)
        {
            var end = start + 1;
            while (end < group.Length && group[end].Report == group[start].Report) end++;
            holders.Add(start..Math.Min(end, start + ReuseParameters.PlacesOfGram));
            start = end;
        }
    }

    private List<Range> Earliest(ReadOnlySpan<Posting> group)
    {
        var years = new (int Year, int Report, Range Range)[holders.Count];
        for (var i = 0; i < years.Length; i++)
        {
            var report = group[holders[i].Start].Report;
            years[i] = (origins[report].Year ?? int.MaxValue, report, holders[i]);
        }

        return [.. years.OrderBy(y => y.Year).ThenBy(y => y.Report).Take(ReuseParameters.EarliestHolders).Select(y => y.Range)];
    }

    private void VoteForOwn(
        ReadOnlySpan<Posting> group, List<Range> done, Range later, Action<ReuseVote> sink)
    {
        var mine = origins[group[later.Start].Report];
        foreach (var earlier in holders)
        {
            if (origins[group[earlier.Start].Report].IsSameUnit(mine) && !done.Contains(earlier))
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
        var (from, at) = (origins[source], origins[target]);
        if (!from.CanBeSourceOf(at)) return false;
        var isOpen = from.Year is null || at.Year is null || from.Year == at.Year;
        return !isOpen || !from.IsSameUnit(at) || source < target;
    }
}
