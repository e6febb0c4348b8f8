using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure;

/// <summary>
/// Hashes of the three-character grams of a text's content: all of them, or the smallest few, which two texts alike to a
/// high degree share all but surely.
/// </summary>
internal static class GramSample
{
    public const int Gram = 3;

    /// <summary>Writes the smallest distinct hashes, ascending, as many as there is room for; returns how many.</summary>
    public static int Take(ReadOnlySpan<char> text, Span<int> smallest)
    {
        var count = 0;
        uint a = 0, b = 0;
        var seen = 0;
        foreach (var c in text)
        {
            if (!ContentCharacter.Is(c)) continue;
            if (++seen >= Gram)
            {
                var hash = Hash(a, b, c);
                if (count < smallest.Length || hash < smallest[count - 1]) count = Insert(smallest, count, hash);
            }

            (a, b) = (b, c);
        }

        return count;
    }

    /// <summary>Adds every hash to the row begun.</summary>
    public static void AddAll(ReadOnlySpan<char> text, GramRows grams)
    {
        uint a = 0, b = 0;
        var seen = 0;
        foreach (var c in text)
        {
            if (!ContentCharacter.Is(c)) continue;
            if (++seen >= Gram) grams.Add(Hash(a, b, c));
            (a, b) = (b, c);
        }
    }

    // Keeps the row sorted; a hash that is there already is dropped, and so is the largest where there is no room.
    private static int Insert(Span<int> row, int count, int hash)
    {
        var at = row[..count].BinarySearch(hash);
        if (at >= 0) return count;
        at = ~at;
        if (count < row.Length) count++;
        row[at..(count - 1)].CopyTo(row[(at + 1)..]);
        row[at] = hash;
        return count;
    }

    private static int Hash(uint a, uint b, uint c)
    {
        var hash = ((((2166136261u ^ a) * 16777619u) ^ b) * 16777619u ^ c) * 16777619u;
        return (int)(hash ^ (hash >> 15));
    }
}
