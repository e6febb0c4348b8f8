using System.Numerics;

namespace Ganhuo.Detecting.Evidences;

/// <summary>The weights of grams in a table that is probed without a hash set or a dictionary behind it; immutable.</summary>
internal sealed class GramWeights
{
    private readonly ulong[] keys;
    private readonly double[] weights;
    private readonly int shift;

    /// <param name="most">How many grams may be added.</param>
    public GramWeights(int most)
    {
        // At most a third full: a gram that is not there, as most are not, is refused at the first look.
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, most * 3));
        (keys, weights, shift) = (new ulong[size], new double[size], 64 - BitOperations.Log2((uint)size));
    }

    /// <summary>Adds a packed gram, not 0 and not added before; to be done with before anything is looked for.</summary>
    public void Add(ulong gram, double weight)
    {
        var slot = Home(gram);
        while (keys[slot] != 0) slot = Next(slot);
        (keys[slot], weights[slot]) = (gram, weight);
    }

    /// <summary>Number of slots; a multiple of 64.</summary>
    public int Slots => keys.Length;

    /// <summary>The slot of a gram, or -1.</summary>
    public int Find(ulong key)
    {
        var slot = Home(key);
        while (keys[slot] != key)
        {
            if (keys[slot] == 0) return -1;
            slot = Next(slot);
        }

        return slot;
    }

    /// <summary>The weight in a slot.</summary>
    public double this[int slot] => weights[slot];

    private int Home(ulong key) => (int)((key * 0x9E37_79B9_7F4A_7C15) >> shift);

    private int Next(int slot) => (slot + 1) & (keys.Length - 1);
}
