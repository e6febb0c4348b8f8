namespace Ganhuo.Detecting.Placeholders;

/// <summary>Words with a class, asked by what a text begins or ends with; the longest word wins. Immutable.</summary>
/// <typeparam name="TClass">The classes; its default is that of words that are none.</typeparam>
internal sealed class PhraseTable<TClass>
    where TClass : struct, Enum
{
    private readonly Dictionary<string, TClass> words;

    // By character the length of the longest word that begins, and that ends, with it: of most there is none.
    private readonly byte[] longestFrom = new byte[char.MaxValue + 1], longestTo = new byte[char.MaxValue + 1];

    /// <summary>Takes the dictionary for its own; it compares ordinally, and nobody changes it from here on.</summary>
    public PhraseTable(Dictionary<string, TClass> words)
    {
        this.words = words;
        foreach (var word in words.Keys)
        {
            longestFrom[word[0]] = Math.Max(longestFrom[word[0]], checked((byte)word.Length));
            longestTo[word[^1]] = Math.Max(longestTo[word[^1]], (byte)word.Length);
        }
    }

    /// <summary>Class and length of the longest word that <paramref name="text"/> begins with.</summary>
    public TClass Begins(ReadOnlySpan<char> text, out int length)
    {
        length = text.IsEmpty ? 0 : Math.Min(longestFrom[text[0]], text.Length);
        if (length == 0) return default;
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (; length > 0; length--)
            if (lookup.TryGetValue(text[..length], out var found)) return found;
        return default;
    }

    /// <summary>Class and length of the longest word that <paramref name="text"/> ends with.</summary>
    public TClass Ends(ReadOnlySpan<char> text, out int length)
    {
        length = text.IsEmpty ? 0 : Math.Min(longestTo[text[^1]], text.Length);
        if (length == 0) return default;
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (; length > 0; length--)
            if (lookup.TryGetValue(text[^length..], out var found)) return found;
        return default;
    }

    /// <summary>Class of the word that ends last in <paramref name="text"/>.</summary>
    public TClass Last(ReadOnlySpan<char> text)
    {
        for (var end = text.Length; end > 0; end--)
        {
            var found = Ends(text[..end], out var length);
            if (length > 0) return found;
        }

        return default;
    }
}
