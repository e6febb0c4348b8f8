namespace Ganhuo.Detecting.Placeholders;

/// <summary>Words with a class, asked by what a text begins or ends with; the longest word wins. Immutable.</summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, WordClass> words;

    // By character the length of the longest word that begins, and that ends, with it: of most there is none.
    private readonly byte[] longestFrom = new byte[char.MaxValue + 1], longestTo = new byte[char.MaxValue + 1];

    /// <summary>Takes the dictionary for its own; it compares ordinally, and nobody changes it from here on.</summary>
    public PhraseTable(Dictionary<string, WordClass> words)
    {
        this.words = words;
        foreach (var word in words.Keys)
        {
            longestFrom[word[0]] = Math.Max(longestFrom[word[0]], checked((byte)word.Length));
            longestTo[word[^1]] = Math.Max(longestTo[word[^1]], (byte)word.Length);
        }
    }

    /// <summary>Class and length of the longest word that <paramref name="text"/> begins with.</summary>
    public WordClass Begins(ReadOnlySpan<char> text, out int length)
    {
        length = text.IsEmpty ? 0 : Math.Min(longestFrom[text[0]], text.Length);
        if (length == 0) return WordClass.None;
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (; length > 0; length--)
            if (lookup.TryGetValue(text[..length], out var found)) return found;
        return WordClass.None;
    }

    /// <summary>Class and length of the longest word that <paramref name="text"/> ends with.</summary>
    public WordClass Ends(ReadOnlySpan<char> text, out int length)
    {
        length = text.IsEmpty ? 0 : Math.Min(longestTo[text[^1]], text.Length);
        if (length == 0) return WordClass.None;
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (; length > 0; length--)
            if (lookup.TryGetValue(text[^length..], out var found)) return found;
        return WordClass.None;
    }

    /// <summary>Class of the word that ends last in <paramref name="text"/>.</summary>
    public WordClass Last(ReadOnlySpan<char> text)
    {
        for (var end = text.Length; end > 0; end--)
            if (Ends(text[..end], out _) is not WordClass.None and var found) return found;
        return WordClass.None;
    }
}
