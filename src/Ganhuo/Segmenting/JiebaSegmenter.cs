using System.Runtime.InteropServices;
using Ganhuo.Text;

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
    private readonly HashSet<string> _forceSplit;

    internal JiebaSegmenter(WordDictionary dictionary)
        : this(dictionary, [])
    {
    }

    private JiebaSegmenter(WordDictionary dictionary, HashSet<string> forceSplit) =>
        (Dictionary, _forceSplit) = (dictionary, forceSplit);

    internal WordDictionary Dictionary { get; }

    /// <summary>The segmenter with jieba's own dictionary, which is loaded once a process, of its 7 MB only what is looked at.</summary>
    public static JiebaSegmenter Create() => new(WordDictionary.Embedded);

    /// <summary>
    /// This segmenter with the words of official prose added that jieba's dictionary lacks (organs, meetings,
    /// systems, set phrases). Off unless asked for: its cut is not jieba's any more.
    /// </summary>
    public JiebaSegmenter WithOfficialVocabulary() => WithWords(OfficialVocabulary.Load());

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
                TextCutter.Cut(this, text, ref sink);
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
    public void Segment(ReadOnlySpan<char> text, List<TextSpan> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        Segment(text, words, HmmMode.On);
    }

    /// <summary>The same with the model on or off. Whatever the caller does with the words, this is code that a published
    /// program has compiled ahead; with a sink of another assembly it would be compiled at every start.</summary>
    internal void Segment(ReadOnlySpan<char> text, List<TextSpan> words, HmmMode hmm)
    {
        var sink = new SpanListSink(words);
        SegmentByProbability(text, ref sink, hmm);
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

    /// <summary>
    /// A segmenter that knows <paramref name="words"/> too, added in order as jieba's <c>add_word</c> adds them. This one
    /// stays as it is. A frequency of 0 takes a word away, and then the model does not put it together either.
    /// </summary>
    /// <exception cref="ArgumentException">A word cannot be used; the message names it.</exception>
    public JiebaSegmenter WithWords(IEnumerable<UserWord> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var editor = new WordEditor(Dictionary);
        var taken = new List<string>();
        foreach (UserWord word in words)
        {
            editor.Add(word);
            if (word.Frequency == 0) taken.Add(word.Text);
        }

        var dictionary = new WordDictionary(editor.ToTables());
        HashSet<string> forceSplit = [.. _forceSplit, .. taken.Select(dictionary.CodesOf)];
        return new JiebaSegmenter(dictionary, forceSplit);
    }

    /// <summary>The part-of-speech tag the dictionary gives <paramref name="word"/> (n, v, ns, …), or null where it has none.</summary>
    public string? PartOfSpeech(ReadOnlySpan<char> word) => Dictionary.PartOfSpeech(word);

    /// <summary>How rare a word is: the negated decimal logarithm of its share of all words; 8, which is rarer than any word
    /// of the dictionary, where the dictionary has it not.</summary>
    internal double Rarity(ReadOnlySpan<char> word) =>
        Dictionary.Frequency(word) is > 0 and var count ? (-Dictionary.UnknownWeight / Math.Log(10)) - Math.Log10(count) : 8;

    /// <summary>Whether a word the model found was taken away by a user's frequency of 0.</summary>
    internal bool IsForceSplit(ReadOnlySpan<ushort> codes) =>
        _forceSplit.Count > 0 && IsTaken(MemoryMarshal.Cast<ushort, char>(codes));

    private bool IsTaken(ReadOnlySpan<char> codes) => _forceSplit.GetAlternateLookup<ReadOnlySpan<char>>().Contains(codes);

    private void SegmentByProbability<TSink>(ReadOnlySpan<char> text, ref TSink sink, HmmMode hmm)
        where TSink : ITokenSink, allows ref struct
    {
        if (hmm == HmmMode.On) ProbableCutter.Cut<HmmCutter, TSink>(this, text, ref sink);
        else ProbableCutter.Cut<DictionaryCutter, TSink>(this, text, ref sink);
    }

    private readonly struct SpanListSink(List<TextSpan> words) : ITokenSink
    {
        public void OnToken(int start, int end) => words.Add(new TextSpan(start, end));
    }

    private readonly struct StringListSink(string text, List<string> words) : ITokenSink
    {
        public void OnToken(int start, int end) => words.Add(text[start..end]);
    }
}
