namespace Ganhuo.Segmenting.Phrases;

/// <summary>
/// A few dozen words, found by the character they end in: what <see cref="WordSet"/> is for beginnings. Immutable and
/// thread-safe.
/// </summary>
internal sealed class WordEnds
{
    private readonly WordSet lasts;

    // By the character they end in, as the set of those characters numbers them.
    private readonly string[][] words;

    /// <exception cref="ArgumentException">A word is empty.</exception>
    public WordEnds(params IReadOnlyCollection<string> words)
    {
        if (words.Any(string.IsNullOrEmpty)) throw new ArgumentException("a word is empty", nameof(words));
        lasts = new([.. words.Select(word => word[^1].ToString())]);
        this.words = new string[words.Select(word => word[^1]).Distinct().Count()][];
        foreach (var group in words.GroupBy(word => word[^1])) this.words[lasts.GroupOf(group.Key)] = [.. group];
    }

    /// <summary>Whether a word ends in that character.</summary>
    public bool Ends(char last) => lasts.Begins(last);

    /// <summary>Whether <paramref name="text"/> ends in one of the words.</summary>
    public bool EndsOne(ReadOnlySpan<char> text) => LengthAtEnd(text) > 0;

    /// <summary>Length of the first word, in the order given, that <paramref name="text"/> ends in; 0 where none.</summary>
    public int LengthAtEnd(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || lasts.GroupOf(text[^1]) is not (>= 0 and var group)) return 0;
        foreach (var word in words[group])
            if (text.EndsWith(word)) return word.Length;
        return 0;
    }
}
