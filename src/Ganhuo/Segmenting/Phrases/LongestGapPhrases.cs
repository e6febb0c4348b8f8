namespace Ganhuo.Segmenting.Phrases;

/// <summary>As <see cref="LongestPhrases{TSink}"/>, of a set in which some phrases have gaps.</summary>
/// <param name="text">The text that is scanned.</param>
/// <param name="parts">The automaton's.</param>
/// <param name="longest">Room for <see cref="PhraseParts.MostAtOneStart"/> matches.</param>
/// <param name="sink">The caller's.</param>
internal ref struct LongestGapPhrases<TSink>(ReadOnlySpan<char> text, PhraseParts parts, Span<GapMatch> longest, TSink sink)
    : IPhraseVisitor
    where TSink : IPhraseSink, allows ref struct
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<GapMatch> _longest = longest;
    private TSink _sink = sink;
    private int _count, _plain, _end;

    /// <summary>The caller's sink as it is now.</summary>
    internal readonly TSink Sink => _sink;

    public static bool PassesOver => true;

    public readonly bool Wants(int start) => start >= _end;

    public void OnMatch(int start, int end, int value)
    {
        PhraseEntry entry;
        do
        {
            entry = parts.Entries[value++];
            if (entry.Gap == 0) Keep(end, entry.Entry, isPlain: true);
            else if (parts.Gaps[entry.Gap - 1].EndOf(_text, end) is >= 0 and int gapEnd) Keep(gapEnd, entry.Entry, isPlain: false);
        }
        while (!entry.IsLast);
    }

    public void OnDone(int start)
    {
        foreach (GapMatch match in _longest[.._count]) _sink.OnPhrase(start, match.End, match.Entry);
        (_count, _plain) = (0, 0);
    }

    // Of entries with one end the plain ones stand first.
    private void Keep(int end, int entry, bool isPlain)
    {
        if (_count > 0 && end < _end) return;
        if (_count == 0 || end > _end) (_count, _plain, _end) = (0, 0, end);
        int at = isPlain ? _plain++ : _count;
        _longest[at.._count].CopyTo(_longest[(at + 1)..]);
        _longest[at] = new GapMatch(end, entry);
        _count++;
    }
}
