namespace Ganhuo.Segmenting.Phrases;

/// <summary>A growing row of bits, all clear at first, that is read 64 at a time from any position.</summary>
internal sealed class BitRow
{
    private ulong[] _words = new ulong[1024];

    /// <summary>Bits <c>[position, position + 64)</c>, the first one lowest; what was never set is clear.</summary>
    internal ulong this[int position]
    {
        get
        {
            int word = position >> 6, shift = position & 63;
            ulong low = word < _words.Length ? _words[word] >> shift : 0;
            return shift == 0 || word + 1 >= _words.Length ? low : low | (_words[word + 1] << (64 - shift));
        }
    }

    internal void Set(int position)
    {
        int word = position >> 6;
        if (word >= _words.Length) Array.Resize(ref _words, Math.Max(word + 1, _words.Length * 2));
        _words[word] |= 1UL << (position & 63);
    }

    internal void Clear(int position)
    {
        int word = position >> 6;
        if (word < _words.Length) _words[word] &= ~(1UL << (position & 63));
    }
}
