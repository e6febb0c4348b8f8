namespace Ganhuo.Detecting.Evidences;

/// <summary>
/// Which grams of a clause were met before. A clause has a handful that weigh anything, which a few numbers in a row hold;
/// only one that has more of them than there is room for pays for a bit of every gram there is.
/// </summary>
/// <param name="room">Room for the first few.</param>
/// <param name="most">How many grams there are.</param>
internal ref struct MetGrams(Span<int> room, int most)
{
    private readonly Span<int> first = room;
    private int count;
    private ulong[]? bits;

    /// <summary>Notes a gram; false where it was met before.</summary>
    public bool Add(int gram)
    {
        if (bits is not null) return Set(gram);
        if (first[..count].Contains(gram)) return false;
        if (count < first.Length)
        {
            first[count++] = gram;
            return true;
        }

        bits = new ulong[(most + 63) / 64];
        foreach (var met in first) Set(met);
        return Set(gram);
    }

    private readonly bool Set(int gram)
    {
        ref var word = ref bits![gram >> 6];
        var before = word;
        word |= 1UL << (gram & 63);
        return word != before;
    }
}
