namespace Ganhuo.Segmenting;

/// <summary>
/// Puts the dictionary words of two and of three characters inside a longer word before it. Holds the caller's sink by
/// value, because a field cannot refer to a ref struct; the caller copies it back.
/// </summary>
internal ref struct SearchSink<TSink> : ITokenSink
    where TSink : ITokenSink, allows ref struct
{
    private readonly WordDictionary _dictionary;
    private readonly ReadOnlySpan<char> _text;
    private TSink _sink;

    internal SearchSink(WordDictionary dictionary, ReadOnlySpan<char> text, TSink sink)
    {
        _dictionary = dictionary;
        _text = text;
        _sink = sink;
    }

    /// <summary>The caller's sink as it is now.</summary>
    internal readonly TSink Inner => _sink;

    public void OnToken(int start, int end)
    {
        for (int size = 2; size <= 3 && size < end - start; size++)
            for (int i = start; i + size <= end; i++)
                if (_dictionary.Frequency(_text.Slice(i, size)) > 0) _sink.OnToken(i, i + size);
        _sink.OnToken(start, end);
    }
}
