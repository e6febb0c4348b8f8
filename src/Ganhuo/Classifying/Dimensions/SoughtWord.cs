namespace Ganhuo.Classifying.Dimensions;

/// <summary>
/// A word that is looked for in many headings, with a bit for the hash of each of its characters: most headings lack one of
/// them, which is told without reading the heading again.
/// </summary>
/// <param name="Word">The word.</param>
internal readonly record struct SoughtWord(string Word)
{
    private readonly ulong characters = CharactersOf(Word);

    /// <summary>The bits of the characters of a text.</summary>
    public static ulong CharactersOf(ReadOnlySpan<char> text)
    {
        var characters = 0UL;
        foreach (var c in text) characters |= 1UL << (int)(c * 0x9E3779B1u >> 26);
        return characters;
    }

    /// <summary>Whether the word stands in a text that has these characters.</summary>
    public bool IsIn(string text, ulong charactersOfText) =>
        (characters & ~charactersOfText) == 0 && text.Contains(Word, StringComparison.Ordinal);
}
