namespace Ganhuo.Text;

/// <summary>
/// Words that are asked for at one place, or within a few characters of it: whether a text begins, ends or is one of them, where
/// grammar has led to that place. An anchored set and no search: what is looked for anywhere in a report stands in a lexicon, and is
/// found with all else in one pass. Immutable and thread-safe.
/// </summary>
internal sealed class WordSet
{
    private readonly string[] inOrder;
    private readonly WordsByCharacter beginnings, ends;

    /// <exception cref="ArgumentException">A word is empty.</exception>
    public WordSet(params string[] words)
    {
        if (Array.Exists(words, string.IsNullOrEmpty)) throw new ArgumentException("a word is empty", nameof(words));
        inOrder = words;
        (beginnings, ends) = (new(words, static word => word[0]), new(words, static word => word[^1]));
    }

    /// <summary>The words in the order given.</summary>
    public ReadOnlySpan<string>.Enumerator GetEnumerator() => new ReadOnlySpan<string>(inOrder).GetEnumerator();

    /// <summary>The words that begin with that character, in the order given.</summary>
    public ReadOnlySpan<string> From(char first) => beginnings.Of(first);

    /// <summary>Length of the first word, in the order given, that <paramref name="text"/> begins with; 0 where none.</summary>
    public int LengthAt(ReadOnlySpan<char> text) => At(text)?.Length ?? 0;

    /// <summary>The first word, in the order given, that <paramref name="text"/> begins with; null where none.</summary>
    public string? At(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return null;
        foreach (var word in beginnings.Of(text[0]))
            if (text.StartsWith(word)) return word;
        return null;
    }

    /// <summary>Length of the first word, in the order given, that <paramref name="text"/> ends in; 0 where none.</summary>
    public int LengthBefore(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return 0;
        foreach (var word in ends.Of(text[^1]))
            if (text.EndsWith(word)) return word.Length;
        return 0;
    }

    /// <summary>Whether <paramref name="text"/> is one of the words.</summary>
    public bool Has(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return false;
        foreach (var word in beginnings.Of(text[0]))
            if (text.SequenceEqual(word)) return true;
        return false;
    }

    /// <summary>
    /// Whether one of the words stands anywhere in <paramref name="text"/>: a title, the name of a unit, the words of one
    /// bracket, which are short or no part of the text that the phrases are found in.
    /// </summary>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
            if (LengthAt(text[at..]) > 0) return true;
        return false;
    }
}
