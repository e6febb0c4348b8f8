namespace Ganhuo.Text;

/// <summary>
/// Words that are asked for at one place: whether a text begins, ends or is one of them, where grammar has led to that place.
/// An anchored set and no search: what is looked for anywhere in a report stands in a lexicon, and is found with all else in one
/// pass. Immutable and thread-safe.
/// </summary>
internal sealed class WordSet
{
    private const int Bits = 1024;

    private readonly string[] inOrder;

    // The characters that words begin with, sorted, each with its words; and a bit for the low ten bits of each of them, which
    // says of most characters that no word begins so.
    private readonly char[] firsts;
    private readonly string[][] groups;
    private readonly ulong[] mayBegin = new ulong[Bits / 64];

    // A bit for the low six bits of the characters that words end in.
    private readonly ulong mayEnd;

    /// <exception cref="ArgumentException">A word is empty.</exception>
    public WordSet(params IReadOnlyCollection<string> words)
    {
        if (words.Any(string.IsNullOrEmpty)) throw new ArgumentException("a word is empty", nameof(words));
        inOrder = [.. words];
        firsts = [.. words.Select(word => word[0]).Distinct().Order()];
        groups = Array.ConvertAll(firsts, first => Array.FindAll(inOrder, word => word[0] == first));
        foreach (var first in firsts) mayBegin[(first & (Bits - 1)) >> 6] |= 1UL << (first & 63);
        foreach (var word in inOrder) mayEnd |= 1UL << (word[^1] & 63);
    }

    /// <summary>The words that begin with that character, in the order given.</summary>
    public ReadOnlySpan<string> From(char first) =>
        (mayBegin[(first & (Bits - 1)) >> 6] >> (first & 63) & 1) != 0 && Array.BinarySearch(firsts, first) is >= 0 and var group ? groups[group] : [];

    /// <summary>Length of the first word, in the order given, that <paramref name="text"/> begins with; 0 where none.</summary>
    public int LengthAt(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return 0;
        foreach (var word in From(text[0]))
            if (text.StartsWith(word)) return word.Length;
        return 0;
    }

    /// <summary>Length of the first word, in the order given, that <paramref name="text"/> ends in; 0 where none.</summary>
    public int LengthBefore(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || (mayEnd >> (text[^1] & 63) & 1) == 0) return 0;
        foreach (var word in inOrder)
            if (text.EndsWith(word)) return word.Length;
        return 0;
    }

    /// <summary>Whether <paramref name="text"/> is one of the words.</summary>
    public bool Has(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return false;
        foreach (var word in From(text[0]))
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
