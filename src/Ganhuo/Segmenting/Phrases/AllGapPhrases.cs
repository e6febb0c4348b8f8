namespace Ganhuo.Segmenting.Phrases;

/// <summary>Reports every phrase of a set in which some have gaps, in order of start and end.</summary>
/// <param name="text">The text that is scanned.</param>
/// <param name="parts">The automaton's.</param>
/// <param name="pending">Room for <see cref="PhraseParts.MostAtOneStart"/> matches.</param>
/// <param name="sink">The caller's.</param>
internal ref struct AllGapPhrases<TSink>(ReadOnlySpan<char> text, PhraseParts parts, Span<GapMatch> pending, TSink sink)
    : IPhraseVisitor
    where TSink : IPhraseSink, allows ref struct
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<GapMatch> _pending = pending;
    private readonly PhraseEntry[] _entries = parts.Entries;
    private TSink _sink = sink;
    private int _count;

    /// <summary>The caller's sink as it is now.</summary>
    internal readonly TSink Sink => _sink;

    public static bool PassesOver => false;

    public readonly bool Wants(int start) => true;

    public void OnMatch(int start, int end, int value)
    {
        if (_count > 0) Flush(start, end);
        PhraseEntry entry;
        do
        {
            entry = _entries[value++];
            if (entry.Gap == 0) _sink.OnPhrase(start, end, entry.Entry);
            else if (parts.Gaps[entry.Gap - 1].EndOf(_text, end) is >= 0 and int gapEnd) Keep(new GapMatch(gapEnd, entry.Entry));
        }
        while (!entry.IsLast);
    }

    public void OnDone(int start)
    {
        if (_count > 0) Flush(start, int.MaxValue);
    }

    // In order of their ends; of equal ends the one found first goes first.
    private void Keep(GapMatch match)
    {
        int at = _count++;
        for (; at > 0 && _pending[at - 1].End > match.End; at--) _pending[at] = _pending[at - 1];
        _pending[at] = match;
    }

    // Phrases come with growing ends: what ends before this one has its turn now.
    private void Flush(int start, int end)
    {
        int done = 0;
        for (; done < _count && _pending[done].End < end; done++) _sink.OnPhrase(start, _pending[done].End, _pending[done].Entry);
        if (done == 0) return;
        _pending[done.._count].CopyTo(_pending);
        _count -= done;
    }
}
