using System.Numerics;

namespace Ganhuo.Text;

/// <summary>Words by one character of each, looked up by that character. Immutable and thread-safe.</summary>
/// <remarks>The framework's sorting and searching of numbers would be compiled at every start, which takes longer than both.</remarks>
internal sealed class WordsByCharacter
{
    private const int Bits = 1024;

    // For each character, sorted, where its words begin among all; and a bit for the low ten bits of each, which says of most
    // characters that no word has them.
    private readonly string[] words;
    private readonly char[] characters;
    private readonly int[] starts;
    private readonly ulong[] mayBe = new ulong[Bits / 64];

    // By the hash of a character, and on from there: one more than its index, 0 where none is. Half empty, so that one look tells.
    private readonly ushort[] places;
    private readonly int shift;

    public WordsByCharacter(string[] inOrder, Func<string, char> of)
    {
        (words, characters, starts) = (new string[inOrder.Length], new char[inOrder.Length], new int[inOrder.Length + 1]);
        for (var i = 0; i < inOrder.Length; i++) Insert(inOrder[i], i, of);
        var count = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var c = of(words[i]);
            if (i == 0 || c != characters[count - 1]) (characters[count], starts[count++]) = (c, i);
            mayBe[(c & (Bits - 1)) >> 6] |= 1UL << (c & 63);
        }

        (characters, starts[count]) = (characters[..count], words.Length);
        var bits = BitOperations.Log2((uint)(2 * count) + 1) + 1;
        (places, shift) = (new ushort[1 << bits], 32 - bits);
        for (var i = 0; i < count; i++) places[PlaceOf(characters[i])] = checked((ushort)(i + 1));
    }

    /// <summary>The words of that character, in the order given.</summary>
    public ReadOnlySpan<string> Of(char c)
    {
        if ((mayBe[(c & (Bits - 1)) >> 6] >> (c & 63) & 1) == 0) return [];
        return places[PlaceOf(c)] is > 0 and var next ? words.AsSpan(starts[next - 1]..starts[next]) : [];
    }

    // That of the character, or the free one where it would be.
    private int PlaceOf(char c)
    {
        var place = (int)(c * 0x9E3779B1u >> shift);
        while (places[place] > 0 && characters[places[place] - 1] != c) place = (place + 1) & (places.Length - 1);
        return place;
    }

    // Behind those of the same character or a smaller one.
    private void Insert(string word, int count, Func<string, char> of)
    {
        var at = count;
        for (; at > 0 && of(words[at - 1]) > of(word); at--) words[at] = words[at - 1];
        words[at] = word;
    }
}
