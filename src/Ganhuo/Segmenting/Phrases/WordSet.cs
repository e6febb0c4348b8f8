using System.Numerics;
using System.Runtime.CompilerServices;

namespace Ganhuo.Segmenting.Phrases;

/// <summary>
/// A few dozen words, found by the character they begin with: one bit says of most characters of a text that no word
/// begins there. For lists that are looked at in place, where grammar decides; what is looked for in a whole text stands
/// in a lexicon and is found by <see cref="PhraseIndex"/>. Immutable and thread-safe.
/// </summary>
internal sealed class WordSet
{
    // A bit for each character that a word begins with, and by 64 characters how many such there are before them: the words
    // stand in the order of the characters they begin with.
    private readonly ulong[] firsts = new ulong[(char.MaxValue + 1) / 64];
    private readonly ushort[] before = new ushort[(char.MaxValue + 1) / 64];
    private readonly string[][] words;

    /// <exception cref="ArgumentException">A word is empty.</exception>
    public WordSet(params IReadOnlyCollection<string> words)
    {
        if (words.Any(string.IsNullOrEmpty)) throw new ArgumentException("a word is empty", nameof(words));
        foreach (var word in words) firsts[word[0] >> 6] |= 1UL << (word[0] & 63);
        for (var i = 1; i < before.Length; i++) before[i] = (ushort)(before[i - 1] + BitOperations.PopCount(firsts[i - 1]));
        this.words = new string[before[^1] + BitOperations.PopCount(firsts[^1])][];
        foreach (var word in words) this.words[PlaceOf(word[0])] = [.. this.words[PlaceOf(word[0])] ?? [], word];
    }

    /// <summary>Whether a word begins with that character.</summary>
    public bool Begins(char first) => (firsts[first >> 6] >> (first & 63) & 1) != 0;

    /// <summary>The characters that words begin with, each once.</summary>
    public string Beginnings => string.Concat(words.Select(group => group[0][0]));

    /// <summary>The words that begin with that character, in the order given.</summary>
    public ReadOnlySpan<string> From(char first) => Begins(first) ? words[PlaceOf(first)] : [];

    /// <summary>The characters that words begin with, numbered from 0 in the order of <see cref="Beginnings"/>; -1 for any other.</summary>
    public int GroupOf(char first) => Begins(first) ? PlaceOf(first) : -1;

    /// <summary>Length of the first word, in the order given, that <paramref name="text"/> begins with; 0 where none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LengthAt(ReadOnlySpan<char> text) => text.IsEmpty || !Begins(text[0]) ? 0 : LengthOfOneAt(text);

    /// <summary>Whether one of the words stands anywhere in <paramref name="text"/>.</summary>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
            if (LengthAt(text[at..]) > 0) return true;
        return false;
    }

    // Where the words stand that begin with that character; it begins some.
    private int PlaceOf(char first) =>
        before[first >> 6] + BitOperations.PopCount(firsts[first >> 6] & ((1UL << (first & 63)) - 1));

    private int LengthOfOneAt(ReadOnlySpan<char> text)
    {
        var second = text.Length > 1 ? text[1] : '\0';
        foreach (var word in words[PlaceOf(text[0])])
        {
            if (word.Length == 1) return 1;
            // Most words differ in the second character, which costs no call.
            if (word[1] == second && text.StartsWith(word)) return word.Length;
        }

        return 0;
    }
}
