using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Ganhuo.Text;

namespace Ganhuo.Segmenting;

/// <summary>All lexicons in one automaton; finds every phrase of every one of them in one pass.</summary>
internal sealed class PhraseIndex
{
    private readonly PhraseAutomaton automaton;
    private readonly FrozenDictionary<string, int> kinds;

    // The number of each entry's kind.
    private readonly int[] kindOf;

    public PhraseIndex(IReadOnlyList<LexiconEntry> entries)
    {
        Entries = entries;
        automaton = PhraseAutomaton.Build(
            [.. entries.Select((entry, index) => KeyValuePair.Create(entry.Phrase, index))]);
        kinds = entries.Select(e => e.Kind).Distinct(StringComparer.Ordinal)
            .Select((kind, number) => KeyValuePair.Create(kind, number)).ToFrozenDictionary(StringComparer.Ordinal);
        kindOf = [.. entries.Select(e => kinds[e.Kind])];
    }

    public IReadOnlyList<LexiconEntry> Entries { get; }

    public static PhraseIndex LoadEmbedded() => new(LexiconFile.LoadEmbedded());

    public PhraseHits Find(NormalText text)
    {
        var sink = new Collector();
        automaton.FindAll(text.Content, ref sink);
        var hits = ByKind(sink.Hits);
        sink.Dispose();
        return new PhraseHits(kinds, hits);
    }

    /// <summary>Reports every phrase of every lexicon in a text, by index into <see cref="Entries"/>.</summary>
    public void FindAll<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : IPhraseSink, allows ref struct => automaton.FindAll(text, ref sink);

    // The automaton reports by start, then by end: dealt out in that order, the hits of every kind are sorted too.
    private ImmutableArray<PhraseHit>[] ByKind(ReadOnlySpan<(TextSpan Span, int Entry)> hits)
    {
        var counts = new int[kinds.Count];
        foreach (var hit in hits) counts[kindOf[hit.Entry]]++;
        var byKind = Array.ConvertAll(counts, count => count == 0 ? [] : new PhraseHit[count]);
        Array.Clear(counts);
        foreach (var (span, entry) in hits)
        {
            var kind = kindOf[entry];
            byKind[kind][counts[kind]++] = new PhraseHit(span, Entries[entry]);
        }

        return Array.ConvertAll(byKind, ImmutableCollectionsMarshal.AsImmutableArray);
    }

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
