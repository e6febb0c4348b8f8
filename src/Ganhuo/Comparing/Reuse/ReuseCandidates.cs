using System.Collections.Immutable;
using Ganhuo.Comparing.Profiles;

namespace Ganhuo.Comparing.Reuse;

/// <summary>Chooses, out of the votes of one report, the sources worth aligning it with.</summary>
internal static class ReuseCandidates
{
    /// <summary>The candidates, those that cover most of one passage first; at most <see cref="ReuseParameters.MostSources"/>.</summary>
    /// <param name="votes">All votes of one target, sorted.</param>
    public static ImmutableArray<ReuseCandidate> Of(ReadOnlySpan<ReuseVote> votes)
    {
        var candidates = new List<ReuseCandidate>();
        for (var start = 0; start < votes.Length;)
        {
            var end = start + 1;
            while (end < votes.Length && votes[end].Source == votes[start].Source) end++;
            if (Candidate(votes[start..end]) is { } candidate) candidates.Add(candidate);
            start = end;
        }

        return [.. candidates.OrderByDescending(c => c.Cover).ThenBy(c => c.Source).Take(ReuseParameters.MostSources)];
    }

    private static ReuseCandidate? Candidate(ReadOnlySpan<ReuseVote> votes)
    {
        if (votes.Length < ReuseParameters.LeastHits) return null;
        var hits = new SharedGram[votes.Length];
        for (var i = 0; i < hits.Length; i++) hits[i] = new SharedGram(votes[i].At, votes[i].From, votes[i].IsSeed);
        var passages = hits.Where(h => !h.IsSeed).Select(h => h.At).Distinct().Count();
        var (kept, cover) = InPassages(hits);
        return kept.IsEmpty ? null : new ReuseCandidate(votes[0].Source, passages, cover, kept);
    }

    // A single shared gram is chance; some of them along one diagonal are a passage. Sorting by diagonal brings the
    // hits of one passage together, however many other passages lie between them in the text.
    private static (ImmutableArray<SharedGram> Hits, int Cover) InPassages(SharedGram[] hits)
    {
        Array.Sort(hits, static (a, b) =>
            a.Diagonal != b.Diagonal
                ? a.Diagonal.CompareTo(b.Diagonal) : a.At != b.At ? a.At.CompareTo(b.At) : a.IsSeed.CompareTo(b.IsSeed));
        var (kept, cover) = (new List<SharedGram>(), 0);
        for (var start = 0; start < hits.Length;)
        {
            var end = start + 1;
            while (end < hits.Length && hits[end].Diagonal - hits[end - 1].Diagonal <= ReuseParameters.Drift) end++;
            cover = Math.Max(cover, Keep(hits.AsSpan(start..end), kept));
            start = end;
        }

        kept.Sort(static (a, b) =>
            a.At != b.At ? a.At.CompareTo(b.At) : a.From != b.From ? a.From.CompareTo(b.From) : a.IsSeed.CompareTo(b.IsSeed));
        return ([.. kept.Take(ReuseParameters.MostHits)], cover);
    }

    // What the fullest passage among these hits covers.
    private static int Keep(Span<SharedGram> near, List<SharedGram> kept)
    {
        near.Sort(static (a, b) => a.At != b.At ? a.At.CompareTo(b.At) : a.From.CompareTo(b.From));
        var most = 0;
        for (var start = 0; start < near.Length;)
        {
            var (end, reach, cover) = (start + 1, near[start].At + near[start].Length, near[start].Length);
            for (; end < near.Length && near[end].At - reach <= ReuseParameters.Reach; end++)
            {
                var on = near[end].At + near[end].Length;
                cover += Math.Max(0, on - Math.Max(reach, near[end].At));
                reach = Math.Max(reach, on);
            }

            if (end - start >= ReuseParameters.LeastHits && reach - near[start].At >= ReuseParameters.LeastExtent)
            {
                most = Math.Max(most, cover);
                foreach (var hit in near[start..end]) kept.Add(hit);
            }

            start = end;
        }

        return most;
    }
}
