using Ganhuo.Text;

namespace Ganhuo.Segmenting.Phrases;

/// <summary>All lexicons in one automaton; finds every phrase of every one of them in one pass.</summary>
internal sealed class PhraseIndex
{
    private readonly PhraseAutomaton automaton;
    private readonly PhraseKinds kinds;
    private readonly SpareArrays<PhraseHit> spares = new();

    /// <summary>Builds the automaton of these entries.</summary>
    /// <exception cref="ArgumentException">A phrase cannot be used; the message names it.</exception>
    public PhraseIndex(IReadOnlyList<LexiconEntry> entries)
        : this(entries, PhraseAutomaton.BuildWithGaps([.. entries.Select(entry => entry.Phrase)]))
    {
    }

    /// <summary>Takes an automaton that was built of these entries.</summary>
    internal PhraseIndex(IReadOnlyList<LexiconEntry> entries, PhraseAutomaton automaton) =>
        (kinds, this.automaton) = (new PhraseKinds(entries), automaton);

    public IReadOnlyList<LexiconEntry> Entries => kinds.Entries;

    /// <summary>What the automaton is made of.</summary>
    internal PhraseParts Parts => automaton.Parts;

    public static PhraseIndex LoadEmbedded() => LexiconPack.LoadEmbedded();

    /// <summary>
    /// The same with the phrases of the kind behind its own that none of its entries has; itself where there are none. The
    /// automaton is built anew for them.
    /// </summary>
    /// <exception cref="ArgumentException">A phrase cannot be used; the message names it.</exception>
    public PhraseIndex With(string kind, IEnumerable<string> phrases)
    {
        LexiconEntry[] further = [.. phrases.Distinct(StringComparer.Ordinal).Where(p => EntryOf(p) < 0)
            .Select(p => new LexiconEntry(p, kind, "", 1, null, null))];
        return further.Length == 0 ? this : new PhraseIndex([.. Entries, .. further]);
    }

    /// <summary>The first entry of exactly that phrase, or -1.</summary>
    public int EntryOf(string phrase)
    {
        var whole = new WholePhrase(kinds.Entries, phrase);
        automaton.FindAll(phrase, ref whole);
        return whole.Entry;
    }

    public PhraseHits Find(NormalText text)
    {
        var found = new FoundPhrases();
        automaton.FindAll(text.Content, ref found);
        return new PhraseHits(kinds, spares, found);
    }

    /// <summary>Reports every phrase of every lexicon in a text, by index into <see cref="Entries"/>.</summary>
    public void FindAll<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : IPhraseSink, allows ref struct => automaton.FindAll(text, ref sink);

    // An entry with gaps fills the phrase too, and is another one.
    private struct WholePhrase(LexiconEntry[] entries, string phrase) : IPhraseSink
    {
        public int Entry { get; private set; } = -1;

        public void OnPhrase(int start, int end, int entry)
        {
            if (end - start == phrase.Length && Entry < 0 && entries[entry].Phrase == phrase) Entry = entry;
        }
    }
}
