using System.Numerics;

namespace Ganhuo.Detecting.Structure;

/// <summary>
/// A bit for every gram of a text, each at the place its hash says: enough to tell of nearly all pairs of texts that they
/// cannot have much in common, without looking at their grams.
/// </summary>
internal readonly ref struct GramSketch(Span<ulong> bits)
{
    /// <summary>How many words a sketch takes.</summary>
    public const int Words = 32;

    private const int Places = Words * 64;

    private readonly Span<ulong> bits = bits;

    /// <summary>Marks a gram.</summary>
    public void Add(int gram)
    {
        var place = gram & (Places - 1);
        bits[place >> 6] |= 1UL << (place & 63);
    }

    /// <summary>
    /// Whether two texts may have so large a share of their distinct grams in common; false means that they have not.
    /// </summary>
    /// <param name="share">What part of the grams that either of them has.</param>
    /// <param name="one">The sketch of one text.</param>
    /// <param name="ofOne">How many grams it has, repeated ones counted again.</param>
    /// <param name="other">The sketch of the other.</param>
    /// <param name="ofOther">How many grams that has.</param>
    public static bool MayShare(double share, ReadOnlySpan<ulong> one, int ofOne, ReadOnlySpan<ulong> other, int ofOther)
    {
        int inOne = 0, inOther = 0, inBoth = 0;
        for (var i = 0; i < one.Length; i++)
        {
            inOne += BitOperations.PopCount(one[i]);
            inOther += BitOperations.PopCount(other[i]);
            inBoth += BitOperations.PopCount(one[i] & other[i]);
        }

        // A bit that the other text lacks is at least one gram it lacks; and a text has at least as many grams as bits.
        var shared = Math.Min(ofOne - (inOne - inBoth), ofOther - (inOther - inBoth));
        return shared >= share * (inOne + inOther - shared);
    }
}
