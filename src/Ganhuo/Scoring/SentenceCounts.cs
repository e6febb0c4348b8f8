using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Ganhuo.Scoring;

/// <summary>How often each sentence was met, by its hash, in a rented row. Of no use once disposed.</summary>
internal readonly struct SentenceCounts : IDisposable
{
    // In ints: a hash, and how often it was met; 0 where the slot is free.
    private const int Stride = 3, Times = 2;

    private readonly int[] row;
    private readonly int mask;

    /// <param name="most">How many sentences there may be.</param>
    public SentenceCounts(int most)
    {
        var slots = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, most * 2L));
        (row, mask) = (ArrayPool<int>.Shared.Rent(checked(slots * Stride)), slots - 1);
        row.AsSpan(0, slots * Stride).Clear();
    }

    /// <summary>How often it was met, this time included.</summary>
    public int Meet(ulong hash)
    {
        var slot = (int)(hash >> 32) & mask;
        while (row[(slot * Stride) + Times] > 0 && HashOf(slot) != hash) slot = (slot + 1) & mask;
        HashOf(slot) = hash;
        return ++row[(slot * Stride) + Times];
    }

    public void Dispose() => ArrayPool<int>.Shared.Return(row);

    private ref ulong HashOf(int slot) => ref MemoryMarshal.Cast<int, ulong>(row.AsSpan(slot * Stride, Times))[0];
}
