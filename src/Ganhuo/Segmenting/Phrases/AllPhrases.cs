namespace Ganhuo.Segmenting.Phrases;

/// <summary>Reports every phrase. Holds the caller's sink by value, because a field cannot refer to a ref struct.</summary>
internal ref struct AllPhrases<TSink>(PhraseEntry[] entries, TSink sink) : IPhraseVisitor
    where TSink : IPhraseSink, allows ref struct
{
    private TSink _sink = sink;

    /// <summary>The caller's sink as it is now.</summary>
    internal readonly TSink Sink => _sink;

    public static bool PassesOver => false;

    public readonly bool Wants(int start) => true;

    public void OnMatch(int start, int end, int value)
    {
        PhraseEntry entry;
        do
        {
            entry = entries[value++];
            _sink.OnPhrase(start, end, entry.Entry);
        }
        while (!entry.IsLast);
    }

    public readonly void OnDone(int start)
    {
    }
}
