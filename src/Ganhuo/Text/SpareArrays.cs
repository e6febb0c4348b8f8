using System.Numerics;

namespace Ganhuo.Text;

/// <summary>
/// Arrays that one piece of work lays down and the next takes up, so that reports one after the other allocate none of
/// them. Thread-safe. What comes out holds what was last written into it. The framework's own pool would do, but is
/// compiled at every start for a type of ours.
/// </summary>
internal sealed class SpareArrays<T>
{
    // Smaller than the first size are given as that; larger than the last are never kept.
    private const int FirstBits = 6, LastBits = 18, KeptOfASize = 8;

    private readonly T[]?[] spares = new T[]?[(LastBits - FirstBits + 1) * KeptOfASize];

    /// <summary>An array of at least that length.</summary>
    public T[] Rent(int least)
    {
        var bits = Math.Max(FirstBits, BitOperations.Log2((uint)Math.Max(1, least - 1)) + 1);
        if (bits > LastBits) return new T[least];
        foreach (ref var spare in OfSize(bits))
            if (spare is not null && Interlocked.Exchange(ref spare, null) is { } array) return array;
        return new T[1 << bits];
    }

    /// <summary>Lays an array down; whoever does must not look at it again.</summary>
    public void Return(T[] array)
    {
        if (!BitOperations.IsPow2(array.Length) || array.Length is < 1 << FirstBits or > 1 << LastBits) return;
        foreach (ref var spare in OfSize(BitOperations.Log2((uint)array.Length)))
            if (spare is null && Interlocked.CompareExchange(ref spare, array, null) is null) return;
    }

    private Span<T[]?> OfSize(int bits) => spares.AsSpan((bits - FirstBits) * KeptOfASize, KeptOfASize);
}
