using System.Buffers;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Correspondence;

/// <summary>
/// Numbers the different words of one text in the order they are met, without making strings of them: a word is known by the
/// place where it first stood. Of no use once disposed.
/// </summary>
internal sealed class TextWords(NormalText text) : IDisposable
{
    private const int FirstSlots = 2048;
    private const uint Basis = 2166136261, Prime = 16777619;

    // By the slot a word hashes to, one more than its number; at most half of them are taken.
    private int[] slots = Cleared(FirstSlots);
    private int slotCount = FirstSlots;
    private RentedRow<TextSpan> firsts = new(FirstSlots / 2);

    /// <summary>How many different words were met.</summary>
    public int Count => firsts.Count;

    /// <summary>The number of the word that stands there; <see cref="Count"/> has grown where it was not met before.</summary>
    public int NumberOf(TextSpan span)
    {
        var word = text.Slice(span);
        var slot = SlotOf(word);
        if (slots[slot] > 0) return slots[slot] - 1;
        firsts.Add(span);
        slots[slot] = firsts.Count;
        if (2 * firsts.Count > slotCount) Grow();
        return firsts.Count - 1;
    }

    /// <summary>The characters of a word.</summary>
    public ReadOnlySpan<char> this[int number] => text.Slice(firsts.Items[number]);

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(slots);
        firsts.Dispose();
    }

    private int SlotOf(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        foreach (var c in word) hash = (hash ^ c) * Prime;
        var slot = (int)(hash ^ (hash >> 15)) & (slotCount - 1);
        while (slots[slot] > 0 && !this[slots[slot] - 1].SequenceEqual(word)) slot = (slot + 1) & (slotCount - 1);
        return slot;
    }

    private void Grow()
    {
        ArrayPool<int>.Shared.Return(slots);
        slotCount = checked(slotCount * 2);
        slots = Cleared(slotCount);
        for (var number = 0; number < firsts.Count; number++) slots[SlotOf(this[number])] = number + 1;
    }

    private static int[] Cleared(int length)
    {
        var row = ArrayPool<int>.Shared.Rent(length);
        row.AsSpan(0, length).Clear();
        return row;
    }
}
