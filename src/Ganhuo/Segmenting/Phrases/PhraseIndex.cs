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

    public PhraseHits Find(NormalText text)
    {
        var found = new FoundPhrases();
        automaton.FindAll(text.Content, ref found);
        return new PhraseHits(kinds, spares, found);
    }

    /// <summary>Reports every phrase of every lexicon in a text, by index into <see cref="Entries"/>.</summary>
    public void FindAll<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : IPhraseSink, allows ref struct => automaton.FindAll(text, ref sink);
}
