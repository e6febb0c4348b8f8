using System.Buffers;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure;

/// <summary>
/// Hashes of the three-character grams of a text's content: all of them, or the smallest few, which two texts alike to a
/// high degree share all but surely.
/// </summary>
internal static class GramSample
{
    public const int Gram = 3;

    private const int Rented = 256;

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

    /// <summary>Every distinct hash, ascending, in a rented row.</summary>
    public static GramSet All(ReadOnlySpan<char> text)
    {
        var content = ArrayPool<char>.Shared.Rent(Math.Max(text.Length, Rented));
        var length = 0;
        foreach (var c in text)
            if (ContentCharacter.Is(c)) content[length++] = c;
        var row = ArrayPool<int>.Shared.Rent(Math.Max(length, Rented));
        var grams = row.AsSpan(0, Math.Max(0, length - Gram + 1));
        for (var i = 0; i < grams.Length; i++) grams[i] = Hash(content[i], content[i + 1], content[i + 2]);
        ArrayPool<char>.Shared.Return(content);
        grams.Sort();
        var distinct = 0;
        foreach (var gram in grams)
            if (distinct == 0 || grams[distinct - 1] != gram) grams[distinct++] = gram;
        return new GramSet(row, distinct);
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
