namespace Ganhuo.Comparing.Profiles;

/// <summary>
/// Counts by gram in two plain arrays, open addressing: half the memory of a dictionary, which is what bounds how many grams
/// can be counted exactly. A gram is its own hash; the low bits choose the slot, so that grams may come in any order.
/// </summary>
internal sealed class GramTable
{
    private const int Smallest = 1 << 10;

    private ulong[] grams = new ulong[Smallest];
    private uint[] counts = new uint[Smallest];

    public int Count { get; private set; }

    /// <summary>The count of a gram; 0 where it has none.</summary>
    public uint Of(ulong gram) => counts[SlotOf(gram)];

    /// <summary>Adds to the count of a gram.</summary>
    /// <param name="gram">The gram.</param>
    /// <param name="count">At least 1.</param>
    public void Add(ulong gram, uint count)
    {
        var slot = SlotOf(gram);
        if (counts[slot] != 0) counts[slot] = checked(counts[slot] + count);
        else
        {
            (grams[slot], counts[slot]) = (gram, count);
            if (++Count * 4L > grams.Length * 3L) Grow();
        }
    }

    /// <summary>All grams with their counts, in ascending order of gram.</summary>
    public (ulong[] Grams, uint[] Counts) Sorted()
    {
        var (keys, values, length) = (new ulong[Count], new uint[Count], 0);
        for (var slot = 0; slot < grams.Length; slot++)
            if (counts[slot] != 0) (keys[length], values[length++]) = (grams[slot], counts[slot]);
        keys.AsSpan().Sort(values.AsSpan());
        return (keys, values);
    }

    /// <summary>All grams with their counts, in no order, and without a copy of them.</summary>
    public void ForEach(Action<ulong, uint> act)
    {
        for (var slot = 0; slot < grams.Length; slot++)
            if (counts[slot] != 0) act(grams[slot], counts[slot]);
    }

    // Where the gram is, or the free slot where it would be; a table is never full.
    private int SlotOf(ulong gram)
    {
        var mask = grams.Length - 1;
        var slot = (int)gram & mask;
        while (counts[slot] != 0 && grams[slot] != gram) slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        var (before, counted) = (grams, counts);
        (grams, counts) = (new ulong[before.Length * 2], new uint[before.Length * 2]);
        for (var i = 0; i < before.Length; i++)
        {
            if (counted[i] == 0) continue;
            var slot = SlotOf(before[i]);
            (grams[slot], counts[slot]) = (before[i], counted[i]);
        }
    }
}
