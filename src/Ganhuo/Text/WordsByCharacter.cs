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
    }

    /// <summary>The words of that character, in the order given.</summary>
    public ReadOnlySpan<string> Of(char c)
    {
        if ((mayBe[(c & (Bits - 1)) >> 6] >> (c & 63) & 1) == 0) return [];
        int low = 0, high = characters.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (characters[middle] < c) low = middle + 1;
            else high = middle;
        }

        return low < characters.Length && characters[low] == c ? words.AsSpan(starts[low]..starts[low + 1]) : [];
    }

    // Behind those of the same character or a smaller one.
    private void Insert(string word, int count, Func<string, char> of)
    {
        var at = count;
        for (; at > 0 && of(words[at - 1]) > of(word); at--) words[at] = words[at - 1];
        words[at] = word;
    }
}
