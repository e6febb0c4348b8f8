using System.Buffers;
using System.Runtime.InteropServices;

namespace Ganhuo.Segmenting.Phrases;

/// <summary>
/// Finds every phrase of a set in one pass over a text, and says which entries each one belongs to.
/// Immutable and thread-safe; matching allocates nothing.
/// </summary>
/// <remarks>
/// Comparison is ordinal over UTF-16. A phrase may stand under several entries; each is reported, in the order given.
/// Matches come in order of their start, then of their end. A phrase with gaps is found by its literal beginning, and only
/// there the rest is looked at; a set without such phrases pays nothing for them. How it is done: <see cref="PhraseScanner"/>.
/// </remarks>
internal sealed class PhraseAutomaton
{
    /// <summary>The longest phrase taken, in UTF-16 units; it bounds the work at one position of the text.</summary>
    internal const int MaxPhraseLength = 256;

    /// <summary>The value of an edge where no phrase ends.</summary>
    internal const int NoValue = -1;

    private readonly PhraseScanner _scanner;
    private readonly PhraseEntry[] _entries;
    private readonly GapPhrase[] _gaps;

    /// <summary>Takes the parts as they were built, or read from a file.</summary>
    internal PhraseAutomaton(PhraseParts parts)
    {
        Parts = parts;
        _scanner = new PhraseScanner(parts);
        _entries = parts.Entries;
        _gaps = parts.Gaps;
    }

    /// <summary>What it is made of.</summary>
    internal PhraseParts Parts { get; }

    /// <summary>Builds the automaton; the result is the same for any order of different phrases.</summary>
    /// <exception cref="ArgumentException">A phrase is empty or longer than <see cref="MaxPhraseLength"/>.</exception>
    internal static PhraseAutomaton Build(IReadOnlyList<KeyValuePair<string, int>> phrases)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        return new PhraseAutomaton(PhraseBuilder.Build([.. phrases.Select(p => p.Key)], [.. phrases.Select(p => p.Value)], []));
    }

    /// <summary>Builds the automaton of phrases whose entries are 0, 1, 2 …</summary>
    /// <exception cref="ArgumentException">A phrase is empty or longer than <see cref="MaxPhraseLength"/>.</exception>
    internal static PhraseAutomaton BuildNumbered(string[] phrases) =>
        new(PhraseBuilder.Build(phrases, Numbered(phrases), []));

    /// <summary>
    /// Builds the automaton of phrases whose entries are 0, 1, 2 …, and which may hold gaps (see <see cref="GapPhrase"/>).
    /// </summary>
    /// <exception cref="ArgumentException">A phrase is empty, too long, or its gaps are not written as they must be.</exception>
    internal static PhraseAutomaton BuildWithGaps(string[] phrases)
    {
        var gaps = new GapPhrase?[phrases.Length];
        string[] anchors = new string[phrases.Length];
        for (int i = 0; i < phrases.Length; i++)
        {
            gaps[i] = GapPhrase.IsPlain(phrases[i]) ? null : GapPhrase.Parse(phrases[i]);
            anchors[i] = gaps[i]?.Anchor ?? phrases[i];
        }

        return new PhraseAutomaton(PhraseBuilder.Build(anchors, Numbered(phrases), gaps));
    }

    /// <summary>
    /// Reports every occurrence of every phrase, overlapping ones included. A phrase with gaps is reported at most once a
    /// start, with the nearest end, behind the plain phrases of the same span.
    /// </summary>
    internal void FindAll<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : IPhraseSink, allows ref struct
    {
        if (_gaps.Length > 0)
        {
            int[] room = ArrayPool<int>.Shared.Rent(Parts.MostAtOneStart * 2);
            var withGaps = new AllGapPhrases<TSink>(text, Parts, MemoryMarshal.Cast<int, GapMatch>(room.AsSpan()), sink);
            _scanner.Scan(text, ref withGaps);
            sink = withGaps.Sink;
            ArrayPool<int>.Shared.Return(room);
            return;
        }

        var all = new AllPhrases<TSink>(_entries, sink);
        _scanner.Scan(text, ref all);
        sink = all.Sink;
    }

    /// <summary>
    /// Reports occurrences that do not overlap: from the left, at each position the longest phrase, then on from its
    /// end. Where that phrase stands under several entries, each of them is reported. Of a phrase with gaps the nearest end
    /// counts.
    /// </summary>
    internal void FindLongest<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : IPhraseSink, allows ref struct
    {
        if (_gaps.Length > 0)
        {
            int[] room = ArrayPool<int>.Shared.Rent(Parts.MostAtOneStart * 2);
            var withGaps = new LongestGapPhrases<TSink>(text, Parts, MemoryMarshal.Cast<int, GapMatch>(room.AsSpan()), sink);
            _scanner.Scan(text, ref withGaps);
            sink = withGaps.Sink;
            ArrayPool<int>.Shared.Return(room);
            return;
        }

        var longest = new LongestPhrases<TSink>(_entries, sink);
        _scanner.Scan(text, ref longest);
        sink = longest.Sink;
    }

    private static int[] Numbered(string[] phrases)
    {
        int[] entries = new int[phrases.Length];
        for (int i = 0; i < entries.Length; i++) entries[i] = i;
        return entries;
    }
}
