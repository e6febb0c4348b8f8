namespace Ganhuo.Segmenting.Phrases;

/// <summary>What is done with the phrases that begin at one position; <see cref="PhraseAutomaton"/> finds them.</summary>
internal interface IPhraseVisitor
{
    /// <summary>Whether there are starts it does not want.</summary>
    static abstract bool PassesOver { get; }

    /// <summary>Whether the phrases beginning here are of interest.</summary>
    bool Wants(int start);

    /// <summary>A phrase begins and ends here; for one start, in order of their ends.</summary>
    void OnMatch(int start, int end, int value);

    /// <summary>No more phrases begin here.</summary>
    void OnDone(int start);
}
