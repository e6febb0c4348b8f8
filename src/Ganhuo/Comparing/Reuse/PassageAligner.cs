using Ganhuo.Comparing.Folding;
using Ganhuo.Comparing.Profiles;

namespace Ganhuo.Comparing.Reuse;

/// <summary>Aligns a report with a possible source from the fingerprints they share. One instance a thread.</summary>
internal sealed class PassageAligner
{
    // Symbols at the head of a shared gram that the alignment starts from; the rest of a passage gram may have a formula in it.
    private const int Anchor = 2;

    private readonly BandedExtension extension = new();

    /// <summary>The shared passages in order of the later text, none too short to tell, none overlapping.</summary>
    public List<Alignment> Align(FoldedText target, FoldedText source, ReadOnlySpan<SharedGram> hits)
    {
        var found = new List<Alignment>();
        foreach (var hit in hits)
        {
            if (!IsEqual(target, source, hit) || IsCovered(found, hit)) continue;
            found.Add(Extend(target, source, hit));
        }

        return Joined(WithoutOverlaps(found));
    }

    private Alignment Extend(FoldedText target, FoldedText source, SharedGram hit)
    {
        var back = extension.Extend(target.Symbols, source.Symbols, new SymbolPair(hit.At, hit.From), -1);
        back.Reverse();
        for (var i = 0; i < Anchor; i++) back.Add(new SymbolPair(hit.At + i, hit.From + i));
        var end = new SymbolPair(hit.At + Anchor, hit.From + Anchor);
        back.AddRange(extension.Extend(target.Symbols, source.Symbols, end, 1));
        return new Alignment(back);
    }

    // Hashes of two grams may be equal where the grams are not; and of files that were written for another text.
    private static bool IsEqual(FoldedText target, FoldedText source, SharedGram hit) =>
        hit.At + Anchor <= target.Length && hit.From + Anchor <= source.Length
        && target.Symbols.Slice(hit.At, Anchor).SequenceEqual(source.Symbols.Slice(hit.From, Anchor));

    private static bool IsCovered(List<Alignment> found, SharedGram hit)
    {
        for (var i = found.Count - 1; i >= 0; i--)
        {
            var one = found[i];
            if (hit.At >= one.AtStart && hit.At < one.AtEnd && hit.From >= one.FromStart && hit.From < one.FromEnd) return true;
        }

        return false;
    }

    // Where two alignments lay claim to one place of the later text, the longer keeps it.
    private static List<Alignment> WithoutOverlaps(List<Alignment> found)
    {
        var kept = new List<Alignment>();
        foreach (var one in found.OrderByDescending(a => a.Pairs.Count).ThenBy(a => a.AtStart).ThenBy(a => a.FromStart))
            if (Rest(one, kept) is { } rest) kept.Add(rest);
        kept.Sort(static (a, b) => a.AtStart.CompareTo(b.AtStart));
        return kept;
    }

    // What the longer ones leave of an alignment, where that is one piece.
    private static Alignment? Rest(Alignment one, List<Alignment> kept)
    {
        var (start, end) = (one.AtStart, one.AtEnd);
        foreach (var other in kept)
        {
            if (other.AtEnd <= start || end <= other.AtStart) continue;
            if (other.AtStart <= start) start = other.AtEnd;
            else if (end <= other.AtEnd) end = other.AtStart;
            else return null;
        }

        SymbolPair[] rest = [.. one.Pairs.Where(p => p.At >= start && p.At < end)];
        return rest.Length < ReuseParameters.SeedGram ? null : new Alignment(rest);
    }

    private static List<Alignment> Joined(List<Alignment> sorted)
    {
        var joined = new List<Alignment>();
        foreach (var one in sorted)
        {
            if (joined.Count > 0 && IsNext(joined[^1], one)) joined[^1] = new Alignment([.. joined[^1].Pairs, .. one.Pairs]);
            else joined.Add(one);
        }

        return joined;
    }

    private static bool IsNext(Alignment one, Alignment next) =>
        next.AtStart - one.AtEnd <= ReuseParameters.Joinable
        && next.FromStart - one.FromEnd is >= 0 and <= ReuseParameters.Joinable;
}
