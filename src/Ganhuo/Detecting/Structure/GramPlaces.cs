using System.Buffers;
using System.Numerics;

namespace Ganhuo.Detecting.Structure;

/// <summary>The first few paragraphs each gram is in, in one rented row of numbers. The grams are hashes already.</summary>
internal readonly struct GramPlaces : IDisposable
{
    // Keeping few holds the work in proportion to the text however often a phrase comes back.
    public const int KeptPerGram = 4;
    private const int Stride = KeptPerGram + 2, Gram = 0, Count = 1, First = 2;

    private readonly int[] rows;
    private readonly int mask;

    /// <param name="most">How many different grams there may be.</param>
    public GramPlaces(int most)
    {
        var slots = checked((int)BitOperations.RoundUpToPowerOf2((uint)most + ((uint)most / 2) + 1));
        mask = slots - 1;
        rows = ArrayPool<int>.Shared.Rent(checked(slots * Stride));
        Array.Clear(rows, 0, slots * Stride);
    }

    public void Add(int gram, int paragraph)
    {
        var row = rows.AsSpan(RowOf(gram), Stride);
        row[Gram] = gram;
        if (row[Count] < KeptPerGram) row[First + row[Count]++] = paragraph;
    }

    /// <summary>The paragraphs of a gram in the order they were added; empty where it is in none.</summary>
    public ReadOnlySpan<int> Of(int gram)
    {
        var row = RowOf(gram);
        return rows.AsSpan(row + First, rows[row + Count]);
    }

    public void Dispose() => ArrayPool<int>.Shared.Return(rows);

    private int RowOf(int gram)
    {
        var slot = gram & mask;
        while (rows[(slot * Stride) + Count] != 0 && rows[(slot * Stride) + Gram] != gram) slot = (slot + 1) & mask;
        return slot * Stride;
    }
}
