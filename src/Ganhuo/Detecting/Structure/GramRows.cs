using System.Buffers;
using System.Numerics;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure;

/// <summary>
/// The distinct grams of the paragraphs of a report, each gram a number in the order it was first met, so that what two
/// paragraphs share is counted without sorting or hashing them again. Of no use once disposed.
/// </summary>
internal sealed class GramRows : IDisposable
{
    private const int FewestSlots = 1024, MostFirstSlots = 1 << 17;
    private const int Stride = 2, Gram = 0, Next = 1;

    // A row is there once its end is known.
    private readonly (int Start, int? End)[] places;
    private RentedRow<int> numbers;

    // By the slot a gram hashes to: the gram and one more than its number, 0 where the slot is free. At most half full.
    private int[] slots;
    private int slotCount;

    // By number: one more than the row it was last met in, and than the row it was last marked for.
    private int[] metIn;
    private int[] markedFor;
    private int marked = -1;
    private int filling;

    /// <param name="rows">How many paragraphs there are.</param>
    /// <param name="expected">How many grams there will be in all, about; more are no harm.</param>
    public GramRows(int rows, int expected)
    {
        places = new (int Start, int? End)[rows];
        slotCount = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(expected * 2L, FewestSlots, MostFirstSlots));
        numbers = new(slotCount / 2);
        (slots, metIn, markedFor) = (Cleared(slotCount * Stride), Cleared(slotCount / 2), Cleared(slotCount / 2));
    }

    /// <summary>How many different grams there are in all.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the grams of a row are in.</summary>
    public bool Has(int row) => places[row].End is not null;

    /// <summary>Begins a row that is not in yet; <see cref="Add"/> fills it, <see cref="End"/> closes it.</summary>
    public void Begin(int row) => (filling, places[row].Start) = (row, numbers.Count);

    /// <summary>Adds a gram to the row begun; one that it has already changes nothing.</summary>
    public void Add(int gram)
    {
        var number = NumberOf(gram);
        if (metIn[number] == filling + 1) return;
        metIn[number] = filling + 1;
        numbers.Add(number);
    }

    /// <summary>Closes the row begun.</summary>
    public void End() => places[filling].End = numbers.Count;

    /// <summary>The distinct grams of a row that is in, by their numbers.</summary>
    public ReadOnlySpan<int> Of(int row) => numbers.Items[places[row].Start..(places[row].End ?? places[row].Start)];

    /// <summary>How many grams both rows have; with <paramref name="spread"/>, of those alone of which it says <paramref name="only"/>.</summary>
    public int Shared(int one, int other, int[]? spread = null, int only = 0)
    {
        if (marked != one)
        {
            foreach (var number in Of(one)) markedFor[number] = one + 1;
            marked = one;
        }

        var shared = 0;
        foreach (var number in Of(other))
            if (markedFor[number] == one + 1 && (spread is null || spread[number] == only)) shared++;
        return shared;
    }

    public void Dispose()
    {
        numbers.Dispose();
        foreach (var row in (ReadOnlySpan<int[]>)[slots, metIn, markedFor]) ArrayPool<int>.Shared.Return(row);
    }

    private int NumberOf(int gram)
    {
        var slot = SlotOf(gram);
        if (slots[slot + Next] > 0) return slots[slot + Next] - 1;
        if (2 * (Count + 1) > slotCount)
        {
            Grow();
            slot = SlotOf(gram);
        }

        (slots[slot + Gram], slots[slot + Next]) = (gram, ++Count);
        return Count - 1;
    }

    private int SlotOf(int gram)
    {
        var slot = (int)((uint)gram * 0x9E37_79B9_7F4A_7C15 >> 32) & (slotCount - 1);
        while (slots[(slot * Stride) + Next] > 0 && slots[(slot * Stride) + Gram] != gram) slot = (slot + 1) & (slotCount - 1);
        return slot * Stride;
    }

    private void Grow()
    {
        var (before, length) = (slots, slotCount * Stride);
        slotCount = checked(slotCount * 2);
        slots = Cleared(checked(slotCount * Stride));
        for (var at = 0; at < length; at += Stride)
            if (before[at + Next] > 0) before.AsSpan(at, Stride).CopyTo(slots.AsSpan(SlotOf(before[at + Gram])));
        ArrayPool<int>.Shared.Return(before);
        (metIn, markedFor) = (Larger(metIn), Larger(markedFor));
    }

    private int[] Larger(int[] row)
    {
        var larger = Cleared(slotCount / 2);
        row.AsSpan(0, Count).CopyTo(larger);
        ArrayPool<int>.Shared.Return(row);
        return larger;
    }

    private static int[] Cleared(int length)
    {
        var row = ArrayPool<int>.Shared.Rent(length);
        row.AsSpan(0, length).Clear();
        return row;
    }
}
