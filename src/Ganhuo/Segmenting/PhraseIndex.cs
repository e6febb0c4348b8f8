using Ganhuo.Text;

namespace Ganhuo.Segmenting;

/// <summary>All lexicons in one automaton; finds every phrase of every one of them in one pass.</summary>
internal sealed class PhraseIndex
{
    private readonly PhraseAutomaton automaton;

    public PhraseIndex(IReadOnlyList<LexiconEntry> entries)
    {
        Entries = entries;
        automaton = PhraseAutomaton.Build(
            [.. entries.Select((entry, index) => KeyValuePair.Create(entry.Phrase, index))]);
    }

    public IReadOnlyList<LexiconEntry> Entries { get; }

    public static PhraseIndex LoadEmbedded() => new(LexiconFile.LoadEmbedded());

    public PhraseHits Find(NormalText text)
    {
        var sink = new Collector(Entries, []);
        automaton.FindAll(text.Content, ref sink);
        return new PhraseHits(sink.Hits);
    }

    /// <summary>Reports every phrase of every lexicon in a text, by index into <see cref="Entries"/>.</summary>
    public void FindAll<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : IPhraseSink, allows ref struct => automaton.FindAll(text, ref sink);

    private readonly struct Collector(IReadOnlyList<LexiconEntry> entries, List<PhraseHit> hits) : IPhraseSink
    {
        public List<PhraseHit> Hits => hits;

        public void OnPhrase(int start, int end, int entry) =>
            hits.Add(new PhraseHit(new TextSpan(start, end), entries[entry]));
    }
}
