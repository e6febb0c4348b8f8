using System.Buffers;
using System.Numerics;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Repeats;

/// <summary>
/// The distinct grams of the paragraphs of a report, row after row, each gram a number in the order it was first met, so that
/// what two paragraphs share is counted without sorting or hashing them again. Of no use once disposed.
/// </summary>
internal sealed class GramRows : IDisposable
{
    private const int FewestSlots = 1024, MostFirstSlots = 1 << 17;
    private const int Stride = 2, Gram = 0, Next = 1;

    // Row after row, and where each ends.
    private RentedRow<int> numbers;
    private RentedRow<int> ends = new(64);

    // By the slot a gram hashes to: the gram and one more than its number, 0 where the slot is free. At most half full.
    private int[] slots;
    private int slotCount;

    // By number: one more than the row it was last met in, and than the row it was last marked for.
    private int[] metIn;
    private int[] markedFor;
    private int marked = -1;

    /// <param name="expected">How many different grams there will be in all, about; any other number is no harm.</param>
    public GramRows(int expected)
    {
        slotCount = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(expected * 2L, FewestSlots, MostFirstSlots));
        numbers = new(slotCount);
        (slots, metIn, markedFor) = (Cleared(slotCount * Stride), Cleared(slotCount / 2), Cleared(slotCount / 2));
    }

    /// <summary>How many different grams there are in all.</summary>
    public int Count { get; private set; }

    /// <summary>How many rows are closed; the index of the one that is open.</summary>
    public int Rows => ends.Count;

    /// <summary>Adds a gram to the open row and returns its number, or -1 where the row has it already.</summary>
    public int Add(int gram)
    {
        var number = NumberOf(gram);
        if (metIn[number] == ends.Count + 1) return -1;
        metIn[number] = ends.Count + 1;
        numbers.Add(number);
        return number;
    }

    /// <summary>Closes the open row and opens the next.</summary>
    public void End() => ends.Add(numbers.Count);

    /// <summary>The distinct grams of a closed row, by their numbers.</summary>
    public ReadOnlySpan<int> Of(int row) => numbers.Items[(row == 0 ? 0 : ends.Items[row - 1])..ends.Items[row]];

    /// <summary>Marks the grams of a row; <see cref="IsMarked"/> tells them from then on.</summary>
    public void Mark(int row)
    {
        if (marked == row) return;
        foreach (var number in Of(row)) markedFor[number] = row + 1;
        marked = row;
    }

    /// <summary>Whether a gram is in the row marked last.</summary>
    public bool IsMarked(int number) => markedFor[number] == marked + 1;

    public void Dispose()
    {
        numbers.Dispose();
        ends.Dispose();
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
