using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ganhuo.Segmenting.Phrases;

/// <summary>
/// Where each key of a set stands in a table: keys are shared out to buckets, and each bucket has a number that sends its
/// keys to places nobody else has. So a look-up reads one place, and nothing in it can be guessed wrong. Immutable.
/// </summary>
internal sealed class PhrasePlaces
{
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15, Scatter = 0xD6E8_FEB8_6659_FD93;
    private const int KeysInBucket = 4;

    private readonly int _shift, _bucketShift;

    /// <summary>Takes the numbers as they were found, or read from a file.</summary>
    internal PhrasePlaces(ushort[] numbers, int bits)
    {
        (Numbers, Bits, _shift) = (numbers, bits, 64 - bits);
        _bucketShift = 64 - System.Numerics.BitOperations.Log2((uint)numbers.Length);
    }

    /// <summary>The number of each bucket; how many they are is a power of two, and more than one.</summary>
    internal ushort[] Numbers { get; }

    /// <summary>There are two to the power of this many places.</summary>
    internal int Bits { get; }

    /// <summary>Finds places for different keys, so that at most four fifths are taken.</summary>
    internal static PhrasePlaces For(ReadOnlySpan<ulong> keys)
    {
        int bits = 3;
        while (1 << bits < keys.Length + (keys.Length / 4)) bits++;
        while (true)
        {
            var places = new PhrasePlaces(new ushort[(1 << bits) / KeysInBucket], bits++);
            if (places.TryNumber(keys)) return places;
        }
    }

    /// <summary>The place of a key; one that is not of the set shares it with another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal nint Of(ulong key)
    {
        // What is left of a hash is as many bits as there are buckets, or places.
        ulong hash = key * Multiplier;
        ulong number = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Numbers), (nint)(hash >> _bucketShift));
        return (nint)(((hash ^ number) * Scatter) >> _shift);
    }

    private int BucketOf(ulong key) => (int)((key * Multiplier) >> _bucketShift);

    // Large buckets first, since they are the hardest to place.
    private bool TryNumber(ReadOnlySpan<ulong> keys)
    {
        int[] ends = new int[Numbers.Length];
        ulong[] dealt = Deal(keys, ends, out int largest);
        bool[] taken = new bool[1 << Bits];
        for (int size = largest; size > 0; size--)
            for (int bucket = 0; bucket < ends.Length; bucket++)
            {
                int start = bucket == 0 ? 0 : ends[bucket - 1];
                if (ends[bucket] - start != size) continue;
                while (!TryPlace(dealt.AsSpan(start, size), taken))
                    if (++Numbers[bucket] == 0) return false;
            }

        return true;
    }

    // The keys bucket by bucket; those of one end where those of the next begin.
    private ulong[] Deal(ReadOnlySpan<ulong> keys, int[] ends, out int largest)
    {
        foreach (ulong key in keys) ends[BucketOf(key)]++;
        largest = 0;
        for (int bucket = 0, before = 0; bucket < ends.Length; bucket++)
        {
            largest = Math.Max(largest, ends[bucket]);
            (ends[bucket], before) = (before, before + ends[bucket]);
        }

        ulong[] dealt = new ulong[keys.Length];
        foreach (ulong key in keys) dealt[ends[BucketOf(key)]++] = key;
        return dealt;
    }

    private bool TryPlace(ReadOnlySpan<ulong> bucket, bool[] taken)
    {
        for (int i = 0; i < bucket.Length; i++)
        {
            ref bool place = ref taken[Of(bucket[i])];
            if (place)
            {
                foreach (ulong placed in bucket[..i]) taken[Of(placed)] = false;
                return false;
            }

            place = true;
        }

        return true;
    }
}
