using System.Buffers;
using Ganhuo.Text;

namespace Ganhuo.Segmenting;

/// <summary>All lexicons in one automaton; finds every phrase of every one of them in one pass.</summary>
internal sealed class PhraseIndex
{
    private readonly PhraseAutomaton automaton;
    private readonly Dictionary<string, int> kinds = new(StringComparer.Ordinal);

    // The number of each entry's kind.
    private readonly byte[] kindOf;

    /// <summary>Builds the automaton of these entries.</summary>
    /// <exception cref="ArgumentException">A phrase cannot be used; the message names it.</exception>
    public PhraseIndex(IReadOnlyList<LexiconEntry> entries)
        : this(entries, PhraseAutomaton.BuildWithGaps([.. entries.Select(entry => entry.Phrase)]))
    {
    }

    /// <summary>Takes an automaton that was built of these entries.</summary>
    internal PhraseIndex(IReadOnlyList<LexiconEntry> entries, PhraseAutomaton automaton)
    {
        (Entries, this.automaton) = (entries, automaton);
        kindOf = new byte[entries.Count];
        for (var i = 0; i < kindOf.Length; i++)
        {
            if (!kinds.TryGetValue(entries[i].Kind, out var kind)) kinds.Add(entries[i].Kind, kind = kinds.Count);
            kindOf[i] = checked((byte)kind);
        }
    }

    public IReadOnlyList<LexiconEntry> Entries { get; }

    /// <summary>What the automaton is made of.</summary>
    internal PhraseParts Parts => automaton.Parts;

    public static PhraseIndex LoadEmbedded() => LexiconPack.LoadEmbedded();

    public PhraseHits Find(NormalText text)
    {
        var sink = new Collector();
        automaton.FindAll(text.Content, ref sink);
        var all = new PhraseHit[sink.Count];
        var kind = new byte[all.Length];
        for (var i = 0; i < all.Length; i++)
        {
            var (span, entry) = sink[i];
            all[i] = new PhraseHit(span, Entries[entry]);
            kind[i] = kindOf[entry];
        }

        sink.Dispose();
        return new PhraseHits(kinds, all, kind);
    }

    /// <summary>Reports every phrase of every lexicon in a text, by index into <see cref="Entries"/>.</summary>
    public void FindAll<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : IPhraseSink, allows ref struct => automaton.FindAll(text, ref sink);

    // Start, end and entry of each hit one behind the other: a pool of a type of our own would be compiled at every start.
    private struct Collector() : IPhraseSink, IDisposable
    {
        private const int PerHit = 3;

        private int[] hits = ArrayPool<int>.Shared.Rent(4096 * PerHit);

        public int Count { get; private set; }

        public readonly (TextSpan Span, int Entry) this[int index] =>
            (new TextSpan(hits[index * PerHit], hits[(index * PerHit) + 1]), hits[(index * PerHit) + 2]);

        public void OnPhrase(int start, int end, int entry)
        {
            var at = Count++ * PerHit;
            if (at + PerHit > hits.Length) Grow();
            hits[at] = start;
            hits[at + 1] = end;
            hits[at + 2] = entry;
        }

        public readonly void Dispose() => ArrayPool<int>.Shared.Return(hits);

        private void Grow()
        {
            var larger = ArrayPool<int>.Shared.Rent(hits.Length * 2);
            hits.CopyTo(larger, 0);
            ArrayPool<int>.Shared.Return(hits);
            hits = larger;
        }
    }
}
