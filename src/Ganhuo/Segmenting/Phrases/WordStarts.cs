namespace Ganhuo.Segmenting.Phrases;

/// <summary>
/// Says of the first two characters of a text whether one of some words may stand there: with a false alarm now and then and
/// never a miss. One look-up, where <see cref="WordSet"/> would look at every word that shares the first character. Immutable.
/// </summary>
internal sealed class WordStarts
{
    private const int Bits = 15;
    private const uint Spread = 0x9E37_79B1, SpreadOfSecond = 0x85EB_CA77;

    private readonly ulong[] pairs = new ulong[(1 << Bits) / 64];

    // The words of one character, which any other may follow.
    private readonly WordSet? alone;

    /// <exception cref="ArgumentException">A word is empty.</exception>
    public WordStarts(IReadOnlyCollection<string> words)
    {
        if (words.Any(string.IsNullOrEmpty)) throw new ArgumentException("a word is empty", nameof(words));
        foreach (var word in words)
            if (word.Length > 1) pairs[PlaceOf(word[0], word[1]) >> 6] |= 1UL << (PlaceOf(word[0], word[1]) & 63);
        string[] singles = [.. words.Where(word => word.Length == 1)];
        alone = singles.Length == 0 ? null : new(singles);
    }

    /// <summary>Whether a word may begin with these two characters; for the last character of a text, with any second one.</summary>
    public bool MayBegin(char first, char second)
    {
        var place = PlaceOf(first, second);
        return (pairs[place >> 6] >> (place & 63) & 1) != 0 || (alone is not null && alone.Begins(first));
    }

    private static int PlaceOf(char first, char second) => (int)(((first * Spread) + (second * SpreadOfSecond)) >> (32 - Bits));
}
