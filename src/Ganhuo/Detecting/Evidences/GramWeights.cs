using System.Numerics;

namespace Ganhuo.Detecting.Evidences;

/// <summary>
/// The weights of packed grams of one to three characters, in tables small enough for the near caches: of characters a bit
/// each and their rank, of longer grams two bits for what their first two characters may begin, and behind that a table that is probed.
/// Immutable.
/// </summary>
internal sealed class GramWeights
{
    /// <summary>That two characters may be a gram.</summary>
    public const int Whole = 1;

    /// <summary>That two characters may begin a gram of three.</summary>
    public const int Longer = 2;

    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;
    private const int StartBits = 15, BitsOfAStart = 2;

    // A bit for each character with a weight of its own, and by 64 characters how many such there are before them: theirs are
    // the first numbers, in their order.
    private readonly ulong[] singles = new ulong[(char.MaxValue + 1) / 64];
    private readonly ushort[] before = new ushort[(char.MaxValue + 1) / 64];
    private readonly ulong[] starts = new ulong[(BitsOfAStart << StartBits) / 64];

    // At most two thirds full: what comes this far is nearly always there.
    private readonly ulong[] keys;
    private readonly ushort[] numbers;
    private readonly double[] weights;
    private readonly int shift;

    /// <param name="grams">Each once; none is 0.</param>
    public GramWeights(IReadOnlyCollection<KeyValuePair<ulong, double>> grams)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, grams.Count * 3 / 2));
        (keys, numbers, shift) = (new ulong[size], new ushort[size], 64 - BitOperations.Log2((uint)size));
        weights = new double[grams.Count];
        foreach (var (gram, _) in grams)
            if (gram <= char.MaxValue) singles[gram >> 6] |= 1UL << (int)(gram & 63);
        for (var i = 1; i < before.Length; i++) before[i] = (ushort)(before[i - 1] + BitOperations.PopCount(singles[i - 1]));
        var next = before[^1] + BitOperations.PopCount(singles[^1]);
        foreach (var (gram, weight) in grams)
        {
            if (gram > char.MaxValue) Add(gram, next);
            weights[gram > char.MaxValue ? next++ : FindSingle(gram)] = weight;
        }
    }

    /// <summary>How many grams there are.</summary>
    public int Count => weights.Length;

    /// <summary>The weight of the gram of that number.</summary>
    public double this[int number] => weights[number];

    /// <summary>The number of a character, or -1 where it has no weight of its own.</summary>
    public int FindSingle(ulong code)
    {
        var (word, bit) = (singles[code >> 6], (int)(code & 63));
        return (word >> bit & 1) == 0 ? -1 : before[code >> 6] + BitOperations.PopCount(word & ((1UL << bit) - 1));
    }

    /// <summary>What two characters may be: <see cref="Whole"/>, <see cref="Longer"/>, both; 0 where they are surely neither.</summary>
    public int Begun(ulong pair)
    {
        var at = StartOf(pair);
        return (int)(starts[at >> 6] >> (at & 63)) & (Whole | Longer);
    }

    /// <summary>The number of a gram of two characters or three, or -1.</summary>
    public int FindLonger(ulong gram)
    {
        var slot = Home(gram);
        while (keys[slot] != gram)
        {
            if (keys[slot] == 0) return -1;
            slot = Next(slot);
        }

        return numbers[slot];
    }

    private void Add(ulong gram, int number)
    {
        var slot = Home(gram);
        while (keys[slot] != 0) slot = Next(slot);
        (keys[slot], numbers[slot]) = (gram, checked((ushort)number));
        var isPair = gram <= uint.MaxValue;
        var at = StartOf(isPair ? gram : gram >> 16);
        starts[at >> 6] |= (isPair ? (ulong)Whole : Longer) << (at & 63);
    }

    private static int StartOf(ulong pair) => (int)((pair * Spread) >> (64 - StartBits)) * BitsOfAStart;

    private int Home(ulong gram) => (int)((gram * Spread) >> shift);

    private int Next(int slot) => (slot + 1) & (keys.Length - 1);
}
