using System.Buffers;
using System.Collections.Frozen;
using Ganhuo.Text;

namespace Ganhuo.Segmenting;

/// <summary>All lexicons in one automaton; finds every phrase of every one of them in one pass.</summary>
internal sealed class PhraseIndex
{
    private readonly PhraseAutomaton automaton;
    private readonly FrozenDictionary<string, int> kinds;

    // The number of each entry's kind.
    private readonly byte[] kindOf;

    public PhraseIndex(IReadOnlyList<LexiconEntry> entries)
    {
        Entries = entries;
        automaton = PhraseAutomaton.Build(
            [.. entries.Select((entry, index) => KeyValuePair.Create(entry.Phrase, index))]);
        kinds = entries.Select(e => e.Kind).Distinct(StringComparer.Ordinal)
            .Select((kind, number) => KeyValuePair.Create(kind, number)).ToFrozenDictionary(StringComparer.Ordinal);
        kindOf = [.. entries.Select(e => checked((byte)kinds[e.Kind]))];
    }

    public IReadOnlyList<LexiconEntry> Entries { get; }

    public static PhraseIndex LoadEmbedded() => new(LexiconFile.LoadEmbedded());

    public PhraseHits Find(NormalText text)
    {
        var sink = new Collector();
        automaton.FindAll(text.Content, ref sink);
        var all = new PhraseHit[sink.Hits.Length];
        var kind = new byte[all.Length];
        for (var i = 0; i < all.Length; i++)
        {
            var (span, entry) = sink.Hits[i];
            all[i] = new PhraseHit(span, Entries[entry]);
            kind[i] = kindOf[entry];
        }

        sink.Dispose();
        return new PhraseHits(kinds, all, kind);
    }

    /// <summary>Reports every phrase of every lexicon in a text, by index into <see cref="Entries"/>.</summary>
    public void FindAll<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : IPhraseSink, allows ref struct => automaton.FindAll(text, ref sink);

    private struct Collector() : IPhraseSink, IDisposable
    {
        private (TextSpan Span, int Entry)[] hits = ArrayPool<(TextSpan, int)>.Shared.Rent(4096);
        private int count;

        public readonly ReadOnlySpan<(TextSpan Span, int Entry)> Hits => hits.AsSpan(0, count);

        public void OnPhrase(int start, int end, int entry)
        {
            if (count == hits.Length) Grow();
            hits[count++] = (new TextSpan(start, end), entry);
        }

        public readonly void Dispose() => ArrayPool<(TextSpan, int)>.Shared.Return(hits);

        private void Grow()
        {
            var larger = ArrayPool<(TextSpan, int)>.Shared.Rent(hits.Length * 2);
            hits.CopyTo(larger, 0);
            ArrayPool<(TextSpan, int)>.Shared.Return(hits);
            hits = larger;
        }
    }
}
