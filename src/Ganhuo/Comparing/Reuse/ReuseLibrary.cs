using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Ganhuo.Detecting.Reuse;

namespace Ganhuo.Comparing.Reuse;

/// <summary>Reports that others are compared with, folded and indexed in memory. Immutable and thread-safe.</summary>
internal sealed class ReuseLibrary : IPassageSource
{
    private readonly ImmutableArray<ComparedReport> reports;
    private readonly Posting[] index;

    public ReuseLibrary(ImmutableArray<ComparedReport> reports)
    {
        this.reports = reports;
        var postings = new List<Posting>();
        for (var i = 0; i < reports.Length; i++) Fingerprinter.Add(reports[i].Folded, i, postings);
        postings.Sort();
        index = [.. postings];
    }

    /// <summary>What of <paramref name="target"/> these reports have too; a report of the same name is not compared with itself.</summary>
    public ImmutableArray<ReusedPassage> Find(ComparedReport target)
    {
        var shared = new List<Posting>();
        Fingerprinter.Add(target.Folded, reports.Length, shared);
        AddHolders(shared);
        var votes = new List<ReuseVote>();
        var join = new FingerprintJoin([FingerprintRun.InMemory(shared)], ReportOrigin.Of([.. reports.Select(r => r.Key), target.Key]));
        for (var range = 0; range < FingerprintRun.Ranges; range++) join.Run(range, votes.Add);
        votes.RemoveAll(v => v.Target != reports.Length || reports[v.Source].Key.Source == target.Key.Source);
        votes.Sort();
        return new ReuseFinder().Find(target, ReuseCandidates.Of(CollectionsMarshal.AsSpan(votes)), i => reports[i]);
    }

    // Of the index, only what the target has as well.
    private void AddHolders(List<Posting> shared)
    {
        uint[] hashes = [.. shared.Select(p => p.Hash).Distinct()];
        foreach (var hash in hashes)
        {
            var at = Array.BinarySearch(index, new Posting(hash, -1, 0));
            for (at = ~at; at < index.Length && index[at].Hash == hash; at++) shared.Add(index[at]);
        }
    }
}
