namespace Ganhuo.Text;

/// <summary>Words by one character of each, looked up by that character. Immutable and thread-safe.</summary>
internal sealed class WordsByCharacter
{
    private const int Bits = 1024;

    // For each character, sorted, where its words begin among all; and a bit for the low ten bits of each, which says of most
    // characters that no word has them.
    private readonly string[] words;
    private readonly char[] characters;
    private readonly int[] starts;
    private readonly ulong[] mayBe = new ulong[Bits / 64];

    public WordsByCharacter(string[] inOrder, Func<string, char> of)
    {
        (words, characters, starts) = (new string[inOrder.Length], new char[inOrder.Length], new int[inOrder.Length + 1]);
        var order = new long[inOrder.Length];
        for (var i = 0; i < order.Length; i++)
        {
            var c = of(inOrder[i]);
            order[i] = ((long)c << 32) | (uint)i;
            mayBe[(c & (Bits - 1)) >> 6] |= 1UL << (c & 63);
        }

        Array.Sort(order);
        var count = 0;
        for (var i = 0; i < order.Length; i++)
        {
            words[i] = inOrder[(int)order[i]];
            if (i == 0 || order[i] >> 32 != order[i - 1] >> 32) (characters[count], starts[count++]) = ((char)(order[i] >> 32), i);
        }

        Array.Resize(ref characters, count);
        starts[count] = words.Length;
    }

    /// <summary>The words of that character, in the order given.</summary>
    public ReadOnlySpan<string> Of(char c) =>
        (mayBe[(c & (Bits - 1)) >> 6] >> (c & 63) & 1) != 0 && characters.AsSpan().BinarySearch(c) is >= 0 and var group
            ? words.AsSpan(starts[group]..starts[group + 1])
            : [];
}
