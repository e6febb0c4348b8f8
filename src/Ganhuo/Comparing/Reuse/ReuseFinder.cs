using System.Collections.Immutable;
using Ganhuo.Comparing.Folding;
using Ganhuo.Comparing.Profiles;
using Ganhuo.Detecting.Reuse;

namespace Ganhuo.Comparing.Reuse;

/// <summary>Finds the passages of a report that its possible sources have too. One instance a thread.</summary>
internal sealed class ReuseFinder
{
    private readonly PassageAligner aligner = new();

    /// <summary>
    /// The reused passages, sorted by span, not overlapping: each under the source that has most of it and, of
    /// equals, had it first. Spans are of the target's normalised text. The answer does not depend on the order of the
    /// candidates.
    /// </summary>
    /// <param name="target">The report.</param>
    /// <param name="candidates">Its possible sources.</param>
    /// <param name="load">Gives the source of a number, or null where it cannot be read any more.</param>
    public ImmutableArray<ReusedPassage> Find(
        ComparedReport target, IEnumerable<ReuseCandidate> candidates, Func<int, ComparedReport?> load)
    {
        var found = new List<(ReusedPassage Passage, int Source)>();
        foreach (var candidate in candidates)
        {
            if (load(candidate.Source) is not { } source) continue;
            try
            {
                foreach (var passage in Passages(target, source, candidate)) found.Add((passage, candidate.Source));
            }
            catch (SourceChangedException)
            {
                // What is there now is not what was compared; it is nobody's source.
                found.RemoveAll(f => f.Source == candidate.Source);
            }
        }

        return Best(found);
    }

    private IEnumerable<ReusedPassage> Passages(ComparedReport target, ComparedReport source, ReuseCandidate candidate)
    {
        foreach (var alignment in aligner.Align(target.Folded, source.Folded, candidate.Hits.AsSpan()))
        {
            // No piece of an alignment shares more than the whole, and looking closer means reading the source again.
            if (!PassageReader.SharesEnough(target.Folded, source.Folded, alignment)) continue;
            foreach (var shared in ClauseCut.OfShared(target.Folded, alignment))
            {
                if (!PassageReader.SharesEnough(target.Folded, source.Folded, shared)) continue;
                foreach (var piece in ClauseCut.AtBreaks(target.Folded, source.Folded, shared))
                    if (PassageReader.Read(target, source, piece) is { } passage) yield return passage;
            }
        }
    }

    // Eight characters more or less are chance at the edges: what counts between such is who was first.
    private static ImmutableArray<ReusedPassage> Best(List<(ReusedPassage Passage, int Source)> found)
    {
        var best = new List<ReusedPassage>();
        var ranked = found
            .OrderByDescending(f => f.Passage.Span.Length * f.Passage.Similarity / 8 is var length ? (int)length : 0)
            .ThenBy(f => f.Passage.Source.Year ?? int.MaxValue).ThenByDescending(f => f.Passage.Source.IsOwn)
            .ThenBy(f => f.Source).ThenBy(f => f.Passage.Span);
        foreach (var (passage, _) in ranked)
            if (!best.Exists(b => b.Span.Overlaps(passage.Span))) best.Add(passage);
        best.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        return [.. best];
    }
}
