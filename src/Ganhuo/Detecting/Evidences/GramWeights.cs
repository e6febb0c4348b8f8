using System.Numerics;

namespace Ganhuo.Detecting.Evidences;

/// <summary>The weights of grams in a table that is probed without a hash set or a dictionary behind it; immutable.</summary>
internal sealed class GramWeights
{
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;
    private const int FilterBits = 16;

    private readonly (ulong Key, int Number)[] slots;
    private readonly double[] weights;
    private readonly int shift;

    // One bit for whatever may be there, small enough to stay in the fastest cache: of the grams of a text, nineteen of
    // twenty have no weight, and go no further. One for each character, one for each two that a longer gram begins with.
    private readonly ulong[] singles = new ulong[(char.MaxValue + 1) / 64];
    private readonly ulong[] pairs = new ulong[(1 << FilterBits) / 64];

    /// <param name="most">How many grams may be added.</param>
    public GramWeights(int most)
    {
        // At most two thirds full: what comes this far is nearly always there.
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, most * 3 / 2));
        (slots, weights, shift) = (new (ulong Key, int Number)[size], new double[most], 64 - BitOperations.Log2((uint)size));
    }

    /// <summary>Adds a packed gram, not 0 and not added before; to be done with before anything is looked for.</summary>
    public void Add(ulong gram, double weight)
    {
        var slot = Home(gram);
        while (slots[slot].Key != 0) slot = Next(slot);
        slots[slot] = (gram, Count);
        weights[Count++] = weight;
        var (filter, bit) = gram <= char.MaxValue ? (singles, (int)gram) : (pairs, PairBitOf(PairOf(gram)));
        filter[bit >> 6] |= 1UL << (bit & 63);
    }

    /// <summary>How many grams there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a character has a weight of its own.</summary>
    public bool HasSingle(ulong code) => (singles[code >> 6] >> (int)(code & 63) & 1) != 0;

    /// <summary>Whether any gram may begin with two characters; false means that none does.</summary>
    public bool MayBeginWith(ulong pair)
    {
        var bit = PairBitOf(pair);
        return (pairs[bit >> 6] >> (bit & 63) & 1) != 0;
    }

    /// <summary>The number of a gram, in the order they were added, or -1.</summary>
    public int Find(ulong key)
    {
        var slot = Home(key);
        while (slots[slot].Key != key)
        {
            if (slots[slot].Key == 0) return -1;
            slot = Next(slot);
        }

        return slots[slot].Number;
    }

    /// <summary>The weight of the gram of that number.</summary>
    public double this[int number] => weights[number];

    private static ulong PairOf(ulong gram) => gram > uint.MaxValue ? gram >> 16 : gram;

    private static int PairBitOf(ulong pair) => (int)((pair * Spread) >> (64 - FilterBits));

    private int Home(ulong key) => (int)((key * Spread) >> shift);

    private int Next(int slot) => (slot + 1) & (slots.Length - 1);
}
