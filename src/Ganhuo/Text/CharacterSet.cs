namespace Ganhuo.Text;

/// <summary>A few characters of any script, asked for one at a time: a bit for every character. Immutable and thread-safe.</summary>
internal sealed class CharacterSet
{
    private readonly ulong[] bits = new ulong[(char.MaxValue + 1) / TextBits.InWord];

    public CharacterSet(ReadOnlySpan<char> characters)
    {
        foreach (var c in characters) bits[c / TextBits.InWord] |= 1UL << (c % TextBits.InWord);
    }

    /// <summary>Whether it is one of them.</summary>
    public bool Has(char c) => (bits[c / TextBits.InWord] >> (c % TextBits.InWord) & 1) != 0;

    /// <summary>Where the first of them stands at <paramref name="from"/> or later; -1 where none does.</summary>
    /// <remarks>
    /// For characters of which a text has many: the framework's search, which begins anew behind each, takes longer than asking
    /// character by character.
    /// </remarks>
    public int IndexIn(ReadOnlySpan<char> text, int from)
    {
        for (var at = from; at < text.Length; at++)
            if (Has(text[at])) return at;
        return -1;
    }
}
