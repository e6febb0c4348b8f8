using System.Numerics;

namespace Ganhuo.Comparing.Reuse;

/// <summary>
/// Sorts millions of small records in place, by the digits of their keys from the highest down (McIlroy, Bostic and McIlroy,
/// "Engineering radix sort", 1993): no second array, and no comparison but among the few that are left together.
/// </summary>
internal static class RadixOrder
{
    private const int Bits = 8;
    private const int Buckets = 1 << Bits;

    // So few are sorted sooner by comparing them.
    private const int Few = 48;

    /// <summary>Sorts as <see cref="IComparable{T}"/> orders them.</summary>
    public static void Sort<T>(Span<T> all)
        where T : struct, IRadixKey, IComparable<T>
    {
        var differing = all.Length <= Few ? 0 : Differing(all);
        if (differing == 0)
        {
            all.Sort();
            return;
        }

        var shift = Math.Max(0, BitOperations.Log2(differing) + 1 - Bits);
        Span<int> ends = stackalloc int[Buckets];
        Part(all, shift, ends);
        var start = 0;
        foreach (var end in ends)
        {
            if (end - start > 1) Sort(all[start..end]);
            start = end;
        }
    }

    private static ulong Differing<T>(ReadOnlySpan<T> all)
        where T : struct, IRadixKey
    {
        var (first, differing) = (all[0].Key, 0UL);
        foreach (var one in all) differing |= one.Key ^ first;
        return differing;
    }

    // Each record goes to the next place of its own bucket, and what stood there goes on to its own, until the round closes.
    private static void Part<T>(Span<T> all, int shift, Span<int> ends)
        where T : struct, IRadixKey
    {
        Span<int> next = stackalloc int[Buckets];
        ends.Clear();
        foreach (var one in all) ends[DigitOf(one, shift)]++;
        var start = 0;
        for (var bucket = 0; bucket < Buckets; bucket++)
        {
            next[bucket] = start;
            ends[bucket] = start += ends[bucket];
        }

        for (var bucket = 0; bucket < Buckets; bucket++)
        {
            while (next[bucket] < ends[bucket])
            {
                var one = all[next[bucket]];
                for (int to; (to = DigitOf(one, shift)) != bucket;)
                {
                    ref var place = ref all[next[to]++];
                    (one, place) = (place, one);
                }

                all[next[bucket]++] = one;
            }
        }
    }

    private static int DigitOf<T>(in T one, int shift)
        where T : struct, IRadixKey =>
        (int)(one.Key >> shift) & (Buckets - 1);
}
