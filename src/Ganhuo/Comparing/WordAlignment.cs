using System.Buffers;
using System.Numerics;

namespace Ganhuo.Comparing;

/// <summary>
/// How far two sequences of words are apart, 64 cells of the table at a time: the edit distance after Myers, "A fast bit-vector
/// algorithm for approximate string matching based on dynamic programming" (1999), in blocks, and the longest common subsequence
/// after Allison and Dix, "A bit-string longest-common-subsequence algorithm" (1986). Words are numbers from 0 upwards.
/// The table of the first sequence is on loan until it is disposed of: it is large, and one is made for every two reports.
/// </summary>
internal sealed class WordAlignment : IDisposable
{
    private const int Bits = 64;

    private readonly int length, different, blocks;
    private readonly ulong[] places;

    /// <param name="first">The one sequence.</param>
    /// <param name="different">Its words are numbered below this; the words of the second that are not are none of its.</param>
    public WordAlignment(ReadOnlySpan<int> first, int different)
    {
        (length, this.different, blocks) = (first.Length, different, (first.Length + Bits - 1) / Bits);
        var size = (different + 1) * blocks;
        places = ArrayPool<ulong>.Shared.Rent(size);
        places.AsSpan(0, size).Clear();
        for (var i = 0; i < length; i++) places[(first[i] * blocks) + (i / Bits)] |= 1UL << (i % Bits);
    }

    public void Dispose() => ArrayPool<ulong>.Shared.Return(places);

    /// <summary>The words put in, left out or put for others on the way to <paramref name="second"/>, at least.</summary>
    public int Edits(ReadOnlySpan<int> second)
    {
        if (length == 0) return second.Length;
        var (up, down) = (new ulong[blocks], new ulong[blocks]);
        Array.Fill(up, ulong.MaxValue);
        var edits = length;
        var last = (length - 1) % Bits;
        foreach (var word in second)
        {
            var (more, less) = (1UL, 0UL);
            var at = PlacesOf(word);
            for (var block = 0; block < at.Length; block++)
                Step(at[block], ref up[block], ref down[block], ref more, ref less, block == at.Length - 1 ? last : Bits - 1);
            edits += (int)more - (int)less;
        }

        return edits;
    }

    /// <summary>The most words that stand in both in one order.</summary>
    public int Common(ReadOnlySpan<int> second)
    {
        var open = new ulong[blocks];
        Array.Fill(open, ulong.MaxValue);
        foreach (var word in second)
        {
            if (word >= different) continue;
            var carry = 0UL;
            var at = PlacesOf(word);
            for (var block = 0; block < at.Length; block++)
            {
                var met = open[block] & at[block];
                var sum = open[block] + met;
                var over = sum < met ? 1UL : 0;
                sum += carry;
                carry = over | (sum < carry ? 1UL : 0);
                open[block] = sum | (open[block] & ~at[block]);
            }
        }

        return length - Open(open);
    }

    // Behind the words of the first sequence there is a place for all others, which stand nowhere in it.
    private ReadOnlySpan<ulong> PlacesOf(int word) => places.AsSpan(Math.Min(word, different) * blocks, blocks);

    // One column of one block. Goes in: whether the cell above it is one more, or one less, than the cell to its left; comes out:
    // the same of its cell at that bit.
    private static void Step(ulong equal, ref ulong up, ref ulong down, ref ulong moreAbove, ref ulong lessAbove, int bit)
    {
        var vertical = equal | down;
        equal |= lessAbove;
        var across = (((equal & up) + up) ^ up) | equal;
        var (more, less) = (down | ~(across | up), up & across);
        var (moreBelow, lessBelow) = ((more >> bit) & 1, (less >> bit) & 1);
        more = (more << 1) | moreAbove;
        less = (less << 1) | lessAbove;
        up = less | ~(vertical | more);
        down = more & vertical;
        (moreAbove, lessAbove) = (moreBelow, lessBelow);
    }

    // Bits that were never met; those behind the last word stay open and are none.
    private int Open(ulong[] open)
    {
        var count = 0;
        foreach (var bits in open) count += BitOperations.PopCount(bits);
        return count - ((blocks * Bits) - length);
    }
}
