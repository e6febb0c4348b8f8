using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ganhuo.Segmenting;

/// <summary>
/// Finds every phrase of a set in one pass over a text, and says which entries each one belongs to.
/// Immutable and thread-safe; matching allocates nothing.
/// </summary>
/// <remarks>
/// Comparison is ordinal over UTF-16. A phrase may stand under several entries; each is reported, in the order given.
/// Matches come in order of their start, then of their end. A phrase with gaps is found by its literal beginning, and only
/// there the rest is looked at; a set without such phrases pays nothing for them. A filter over the first three characters leaves the few
/// positions where a phrase may begin; only from those the trie is walked.
/// </remarks>
internal sealed class PhraseAutomaton
{
    /// <summary>The longest phrase taken, in UTF-16 units; it bounds the work at one position of the text.</summary>
    internal const int MaxPhraseLength = 256;

    /// <summary>The value of an edge where no phrase ends.</summary>
    internal const int NoValue = -1;

    private const int Chunk = 512;

    private readonly PhraseFilter _filter;
    private readonly PhraseTable _table;
    private readonly PhraseTail[] _tails;
    private readonly char[] _pool;
    private readonly PhraseEntry[] _entries;
    private readonly GapPhrase[] _gaps;

    /// <summary>Takes the parts as they were built, or read from a file.</summary>
    internal PhraseAutomaton(PhraseParts parts)
    {
        Parts = parts;
        _filter = new PhraseFilter(parts.Edges);
        _table = new PhraseTable(parts.Edges);
        _tails = parts.Tails;
        _pool = parts.Pool;
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
    internal static PhraseAutomaton Build(string[] phrases) =>
        new(PhraseBuilder.Build(phrases, Numbered(phrases), []));

    /// <summary>Builds the automaton of phrases whose entries are 0, 1, 2 …, and which may hold gaps (see <see cref="GapPhrase"/>).</summary>
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
            Scan(text, ref withGaps);
            sink = withGaps.Sink;
            ArrayPool<int>.Shared.Return(room);
            return;
        }

        var all = new AllPhrases<TSink>(_entries, sink);
        Scan(text, ref all);
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
            Scan(text, ref withGaps);
            sink = withGaps.Sink;
            ArrayPool<int>.Shared.Return(room);
            return;
        }

        var longest = new LongestPhrases<TSink>(_entries, sink);
        Scan(text, ref longest);
        sink = longest.Sink;
    }

    private static int[] Numbered(string[] phrases)
    {
        int[] entries = new int[phrases.Length];
        for (int i = 0; i < entries.Length; i++) entries[i] = i;
        return entries;
    }

    private void Scan<TVisitor>(ReadOnlySpan<char> text, ref TVisitor visitor)
        where TVisitor : IPhraseVisitor, allows ref struct
    {
        Span<int> candidates = stackalloc int[Chunk];
        for (int from = 0; from < text.Length;)
        {
            int count = NextCandidates(text, candidates, ref from);
            foreach (int start in candidates[..count])
            {
                if (!visitor.Wants(start)) continue;
                if (_filter.HasShort) MatchShort(text, start, ref visitor);
                MatchLong(text, start, ref visitor);
                visitor.OnDone(start);
            }
        }
    }

    // The last three positions have too little text behind them for the filter; they are all candidates.
    private int NextCandidates(ReadOnlySpan<char> text, Span<int> candidates, ref int from)
    {
        int start = from, whole = text.Length - 3;
        if (start < whole)
        {
            from = Math.Min(start + Chunk, whole);
            return _filter.Scan(ref MemoryMarshal.GetReference(text), start, from, candidates);
        }

        while (from < text.Length) candidates[from - start] = from++;
        return from - start;
    }

    private void MatchShort<TVisitor>(ReadOnlySpan<char> text, int start, ref TVisitor visitor)
        where TVisitor : IPhraseVisitor, allows ref struct
    {
        ulong window = Window(text, start);
        ref readonly PhraseEdge one = ref _table.Find(PhraseKey.One(window));
        if (one.Key != 0) visitor.OnMatch(start, start + 1, one.Value);
        if (start + 2 > text.Length) return;
        ref readonly PhraseEdge two = ref _table.Find(PhraseKey.Two(window));
        if (two.Key != 0) visitor.OnMatch(start, start + 2, two.Value);
    }

    private void MatchLong<TVisitor>(ReadOnlySpan<char> text, int start, ref TVisitor visitor)
        where TVisitor : IPhraseVisitor, allows ref struct
    {
        int end = start + 3;
        ref readonly PhraseEdge edge = ref _table.Find(PhraseKey.Three(Window(text, start)));
        while (edge.Key != 0 && end <= text.Length)
        {
            if (((Window(text, end) ^ edge.More) & edge.MoreMask) != 0) return;
            end += BitOperations.PopCount(edge.MoreMask) / 16;
            if (end > text.Length) return;
            if (edge.Value != NoValue) visitor.OnMatch(start, end, edge.Value);
            int next = edge.Next < 0 ? FollowTail(text, start, ref end, ~edge.Next, ref visitor) : edge.Next;
            if (next == 0 || end == text.Length) return;
            edge = ref _table.Find(PhraseKey.Step(next, text[end++]));
        }
    }

    private int FollowTail<TVisitor>(
        ReadOnlySpan<char> text, int start, ref int end, int index, ref TVisitor visitor)
        where TVisitor : IPhraseVisitor, allows ref struct
    {
        PhraseTail tail = _tails[index];
        if (!text[end..].StartsWith(_pool.AsSpan(tail.Offset, tail.Length))) return 0;
        end += tail.Length;
        if (tail.Value != NoValue) visitor.OnMatch(start, end, tail.Value);
        return tail.Next;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Window(ReadOnlySpan<char> text, int position) =>
        position + 4 <= text.Length
            ? PhraseKey.Window(ref MemoryMarshal.GetReference(text), position)
            : PhraseKey.WindowAtEnd(text, position);
}
