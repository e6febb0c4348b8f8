using System.Buffers.Binary;
using System.Numerics;

namespace Ganhuo.Comparing.Profiles;

/// <summary>Hashes of runs of symbols, the same on every machine and in every version of .NET.</summary>
internal static class GramHash
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const int Turn = 29;

    /// <summary>The hash of every gram of <paramref name="length"/> symbols, by its first symbol.</summary>
    public static ulong[] Of(ReadOnlySpan<char> symbols, int length)
    {
        var hashes = new ulong[Math.Max(0, symbols.Length - length + 1)];
        var (hash, power) = (0UL, 1UL);
        for (var i = 0; i < length; i++) power *= Multiplier;
        for (var i = 0; i < symbols.Length; i++)
        {
            hash = (hash * Multiplier) + symbols[i] + 1;
            if (i >= length) hash -= power * ((ulong)symbols[i - length] + 1);
            if (i >= length - 1) hashes[i - length + 1] = Mix(hash);
        }

        return hashes;
    }

    /// <summary>The hash of a whole text.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = (ulong)text.Length;
        foreach (var c in text) hash = (hash * Multiplier) + c + 1;
        return Mix(hash);
    }

    /// <summary>
    /// The hash of bytes, eight at a time: no two of one length that differ in any one of these eights have the same.
    /// </summary>
    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var hash = (ulong)bytes.Length;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            hash = BitOperations.RotateLeft((hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes)) * Multiplier, Turn);
        foreach (var one in bytes) hash = BitOperations.RotateLeft((hash ^ one) * Multiplier, Turn);
        return Mix(hash);
    }

    /// <summary>Two hashes as one; the order counts.</summary>
    public static ulong Join(ulong first, ulong second) => Mix((first * Multiplier) + second);

    // A rolling hash alone is poor in its low bits.
    private static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
        return hash ^ (hash >> 33);
    }
}
