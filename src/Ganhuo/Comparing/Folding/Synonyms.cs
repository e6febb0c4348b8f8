using Ganhuo.Segmenting.Phrases;

namespace Ganhuo.Comparing.Folding;

/// <summary>
/// Groups of words of official prose that are put for one another when a text is disguised. Words of one group fold
/// to one symbol, so that the disguise falls off. The words are phrases of the lexicons. Immutable and thread-safe.
/// </summary>
internal sealed class Synonyms
{
    private const string Kind = "synonym";

    private readonly Dictionary<string, char> groups = new(StringComparer.Ordinal);

    /// <summary>Numbers the groups in the order in which the lexicons have them.</summary>
    public Synonyms(IReadOnlyList<LexiconEntry> entries)
    {
        foreach (var entry in entries)
            if (entry.Kind == Kind) groups.TryAdd(entry.Tag, (char)(FoldedText.FirstGroup + groups.Count));
    }

    /// <summary>The words of the groups in a text: leftmost, then longest, not overlapping.</summary>
    public List<SynonymHit> In(PhraseHits phrases)
    {
        var (words, covered) = (new List<SynonymHit>(), 0);
        var hits = phrases.Of(Kind).AsSpan();
        for (var i = 0; i < hits.Length; i++)
        {
            // Of those that begin together the longest stands last.
            if (hits[i].Span.Start < covered || (i + 1 < hits.Length && hits[i + 1].Span.Start == hits[i].Span.Start)) continue;
            covered = hits[i].Span.End;
            words.Add(new SynonymHit(hits[i].Span.Start, covered, groups[hits[i].Entry.Tag]));
        }

        return words;
    }
}
