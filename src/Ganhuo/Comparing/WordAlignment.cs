using System.Numerics;

namespace Ganhuo.Comparing;

/// <summary>
/// How far two sequences of words are apart, 64 cells of the table at a time: the edit distance after Myers, "A fast bit-vector
/// algorithm for approximate string matching based on dynamic programming" (1999), in blocks, and the longest common subsequence
/// after Allison and Dix, "A bit-string longest-common-subsequence algorithm" (1986). Words are numbers from 0 upwards.
/// </summary>
internal sealed class WordAlignment
{
    private const int Bits = 64;
    private const ulong Top = 1UL << (Bits - 1);

    private readonly int[] first;
    private readonly ulong[] places;
    private readonly int blocks;

    /// <param name="first">The one sequence.</param>
    /// <param name="different">Number of different words in both.</param>
    public WordAlignment(int[] first, int different)
    {
        (this.first, blocks) = (first, (first.Length + Bits - 1) / Bits);
        places = new ulong[different * blocks];
        for (var i = 0; i < first.Length; i++) places[(first[i] * blocks) + (i / Bits)] |= 1UL << (i % Bits);
    }

    /// <summary>The words put in, left out or put for others on the way to <paramref name="second"/>, at least.</summary>
    public int Edits(int[] second)
    {
        if (first.Length == 0) return second.Length;
        var (up, down) = (new ulong[blocks], new ulong[blocks]);
        Array.Fill(up, ulong.MaxValue);
        var edits = first.Length;
        var last = 1UL << ((first.Length - 1) % Bits);
        foreach (var word in second)
        {
            var carry = 1;
            var at = PlacesOf(word);
            for (var block = 0; block < blocks; block++)
            {
                var isLast = block == blocks - 1;
                var (more, less) = Step(at[block], ref up[block], ref down[block], carry, isLast ? last : Top);
                carry = more ? 1 : less ? -1 : 0;
            }

            edits += carry;
        }

        return edits;
    }

    /// <summary>The most words that stand in both in one order.</summary>
    public int Common(int[] second)
    {
        var open = new ulong[blocks];
        Array.Fill(open, ulong.MaxValue);
        foreach (var word in second)
        {
            var carry = 0UL;
            var at = PlacesOf(word);
            for (var block = 0; block < blocks; block++)
            {
                var met = open[block] & at[block];
                var sum = open[block] + met;
                var over = sum < met ? 1UL : 0;
                sum += carry;
                carry = over | (sum < carry ? 1UL : 0);
                open[block] = sum | (open[block] & ~at[block]);
            }
        }

        return first.Length - Open(open);
    }

    private ReadOnlySpan<ulong> PlacesOf(int word) => places.AsSpan(word * blocks, blocks);

    // One column of one block; whether the cell of that bit is one more, or one less, than the cell to its left.
    private static (bool More, bool Less) Step(ulong equal, ref ulong up, ref ulong down, int carry, ulong bit)
    {
        var vertical = equal | down;
        if (carry < 0) equal |= 1;
        var across = (((equal & up) + up) ^ up) | equal;
        var (more, less) = (down | ~(across | up), up & across);
        var result = ((more & bit) != 0, (less & bit) != 0);
        more = (more << 1) | (carry > 0 ? 1UL : 0);
        less = (less << 1) | (carry < 0 ? 1UL : 0);
        up = less | ~(vertical | more);
        down = more & vertical;
        return result;
    }

    // Bits that were never met; those behind the last word stay open and are none.
    private int Open(ulong[] open)
    {
        var count = 0;
        foreach (var bits in open) count += BitOperations.PopCount(bits);
        return count - ((blocks * Bits) - first.Length);
    }
}
