namespace Ganhuo.Segmenting.Phrases;

/// <summary>Keeps the longest phrase of each start and passes over the starts it covers.</summary>
internal ref struct LongestPhrases<TSink>(PhraseEntry[] entries, TSink sink) : IPhraseVisitor
    where TSink : IPhraseSink, allows ref struct
{
    private AllPhrases<TSink> _all = new(entries, sink);
    private int _value = PhraseAutomaton.NoValue;
    private int _end;

    /// <summary>The caller's sink as it is now.</summary>
    internal readonly TSink Sink => _all.Sink;

    public static bool PassesOver => true;

    public readonly bool Wants(int start) => start >= _end;

    public void OnMatch(int start, int end, int value) => (_value, _end) = (value, end);

    public void OnDone(int start)
    {
        if (_value == PhraseAutomaton.NoValue) return;
        _all.OnMatch(start, _end, _value);
        _value = PhraseAutomaton.NoValue;
    }
}
