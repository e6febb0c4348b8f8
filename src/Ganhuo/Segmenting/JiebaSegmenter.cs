namespace Ganhuo.Segmenting;

/// <summary>
/// Cuts Chinese text into words exactly as jieba 0.42.1 does, with its dictionary and its hidden Markov model.
/// Immutable and thread-safe.
/// </summary>
/// <remarks>
/// <para>Offsets are UTF-16 units. A surrogate pair is one token (jieba: one code point), a lone surrogate too, and so
/// are full-width digits, one by one: none of them is a word character of jieba. <c>\r\n</c> is one token.</para>
/// <para>Differences from jieba, where jieba's answer cannot be a span of the text: <see cref="SegmentMode.Full"/>
/// leaves out the empty strings jieba gives around white space, and with a user's word of letters alone, letters that
/// do not stand together are not pasted into one token.</para>
/// </remarks>
public sealed class JiebaSegmenter : IWordSegmenter
{
    internal JiebaSegmenter(WordDictionary dictionary) => Dictionary = dictionary;

    internal WordDictionary Dictionary { get; }

    /// <summary>The segmenter with jieba's own dictionary, which is loaded once a process (a few milliseconds, 6 MB).</summary>
    public static JiebaSegmenter Create() => new(WordDictionary.Embedded);

    /// <summary>
    /// Hands every word of <paramref name="text"/> to <paramref name="sink"/>. Allocates nothing, except that a run of
    /// more than 256 word characters without punctuation rents its working space from the shared pool.
    /// </summary>
    public void Segment<TSink>(
        ReadOnlySpan<char> text, ref TSink sink, SegmentMode mode = SegmentMode.Default, HmmMode hmm = HmmMode.On)
        where TSink : ITokenSink, allows ref struct
    {
        switch (mode)
        {
            case SegmentMode.Default:
                SegmentByProbability(text, ref sink, hmm);
                break;
            case SegmentMode.Full:
                TextCutter.Cut<FullCutter, TSink>(this, text, ref sink);
                break;
            case SegmentMode.Search:
                var search = new SearchSink<TSink>(Dictionary, text, sink);
                SegmentByProbability(text, ref search, hmm);
                sink = search.Inner;
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(mode), mode, "No such mode of cutting.");
        }
    }

    /// <inheritdoc/>
    public void Segment(ReadOnlySpan<char> text, List<WordSpan> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var sink = new SpanListSink(words);
        Segment(text, ref sink);
    }

    /// <summary>The words of <paramref name="text"/> as strings.</summary>
    public IReadOnlyList<string> Segment(
        string text, SegmentMode mode = SegmentMode.Default, HmmMode hmm = HmmMode.On)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<string>(text.Length / 2 + 1);
        var sink = new StringListSink(text, words);
        Segment(text, ref sink, mode, hmm);
        return words;
    }

    /// <summary>The part-of-speech tag the dictionary gives <paramref name="word"/> (n, v, ns, …), or null where it has none.</summary>
    public string? PartOfSpeech(ReadOnlySpan<char> word) => Dictionary.PartOfSpeech(word);

    internal bool IsForceSplit(ReadOnlySpan<ushort> codes) => false;

    private void SegmentByProbability<TSink>(ReadOnlySpan<char> text, ref TSink sink, HmmMode hmm)
        where TSink : ITokenSink, allows ref struct
    {
        if (hmm == HmmMode.On) TextCutter.Cut<HmmCutter, TSink>(this, text, ref sink);
        else TextCutter.Cut<DictionaryCutter, TSink>(this, text, ref sink);
    }

    private readonly struct SpanListSink(List<WordSpan> words) : ITokenSink
    {
        public void OnToken(int start, int end) => words.Add(new WordSpan(start, end));
    }

    private readonly struct StringListSink(string text, List<string> words) : ITokenSink
    {
        public void OnToken(int start, int end) => words.Add(text[start..end]);
    }
}
