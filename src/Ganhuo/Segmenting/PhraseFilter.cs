using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ganhuo.Segmenting;

/// <summary>
/// Says of each position of a text whether a phrase may begin there, by its first three characters (two, one for a
/// shorter phrase), with a false alarm now and then and never a miss. No branch depends on the text: on real text the
/// processor would guess wrong at every fifth character, and that, not the table, is what matching costs.
/// </summary>
internal sealed class PhraseFilter
{
    private const ulong Multiplier = 0xD6E8_FEB8_6659_FD93;

    // Bits a prefix: the more, the fewer false alarms; the fewer, the more of the bitmap stays in the first cache.
    private const int BitsPerPrefix = 32, MinBits = 12, MaxBits = 21;

    private readonly uint[] _three;
    private readonly uint[] _two;
    private readonly uint[] _one;
    private readonly int _shift;

    internal PhraseFilter(ReadOnlySpan<PhraseEdge> edges)
    {
        int prefixes = 0;
        foreach (ref readonly PhraseEdge edge in edges)
        {
            int length = PhraseKey.StartLength(edge.Key);
            if (length > 0) prefixes++;
            HasShort |= length is 1 or 2;
        }

        int bits = MinBits;
        while (bits < MaxBits && 1 << bits < prefixes * BitsPerPrefix) bits++;
        _shift = 64 - bits;
        _three = new uint[(1 << bits) / 32];
        _two = new uint[HasShort ? (1 << bits) / 32 : 0];
        _one = new uint[HasShort ? (char.MaxValue + 1) / 32 : 0];
        foreach (ref readonly PhraseEdge edge in edges) Add(edge.Key);
    }

    /// <summary>Whether there are phrases of one or two characters.</summary>
    internal bool HasShort { get; }

    /// <summary>
    /// Writes the positions of <c>[from, to)</c> where a phrase may begin and returns how many they are. Four characters
    /// must stand at each position, and <paramref name="candidates"/> hold one place for each.
    /// </summary>
    internal int Scan(ref char text, int from, int to, Span<int> candidates) =>
        HasShort ? ScanShort(ref text, from, to, candidates) : ScanLong(ref text, from, to, candidates);

    private int ScanLong(ref char text, int from, int to, Span<int> candidates)
    {
        ref uint three = ref MemoryMarshal.GetArrayDataReference(_three);
        ref int output = ref MemoryMarshal.GetReference(candidates[..(to - from)]);
        int shift = _shift, count = 0, i = from;
        for (; i + 4 <= to; i += 4)
        {
            Unsafe.Add(ref output, count) = i;
            count += Bit(ref three, Three(PhraseKey.Window(ref text, i), shift));
            Unsafe.Add(ref output, count) = i + 1;
            count += Bit(ref three, Three(PhraseKey.Window(ref text, i + 1), shift));
            Unsafe.Add(ref output, count) = i + 2;
            count += Bit(ref three, Three(PhraseKey.Window(ref text, i + 2), shift));
            Unsafe.Add(ref output, count) = i + 3;
            count += Bit(ref three, Three(PhraseKey.Window(ref text, i + 3), shift));
        }

        for (; i < to; i++)
        {
            Unsafe.Add(ref output, count) = i;
            count += Bit(ref three, Three(PhraseKey.Window(ref text, i), shift));
        }

        return count;
    }

    private int ScanShort(ref char text, int from, int to, Span<int> candidates)
    {
        ref uint three = ref MemoryMarshal.GetArrayDataReference(_three);
        ref uint two = ref MemoryMarshal.GetArrayDataReference(_two);
        ref uint one = ref MemoryMarshal.GetArrayDataReference(_one);
        ref int output = ref MemoryMarshal.GetReference(candidates[..(to - from)]);
        int shift = _shift, count = 0;
        for (int i = from; i < to; i++)
        {
            ulong window = PhraseKey.Window(ref text, i);
            Unsafe.Add(ref output, count) = i;
            count += Bit(ref three, Three(window, shift)) | Bit(ref two, Two(window, shift)) | Bit(ref one, (uint)window & 0xFFFF);
        }

        return count;
    }

    // The shifts of the hash drop what stands above the characters in a key.
    private void Add(ulong key)
    {
        switch (PhraseKey.StartLength(key))
        {
            case 1: Set(_one, (uint)(key & 0xFFFF)); break;
            case 2: Set(_two, Two(key, _shift)); break;
            case 3: Set(_three, Three(key, _shift)); break;
        }
    }

    private static void Set(uint[] bits, uint index) => bits[index >> 5] |= 1u << (int)(index & 31);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Three(ulong window, int shift) => (uint)(((window << 16) * Multiplier) >> shift);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Two(ulong window, int shift) => (uint)(((window << 32) * Multiplier) >> shift);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Bit(ref uint bits, uint index) => (int)((Unsafe.Add(ref bits, index >> 5) >> (int)(index & 31)) & 1);
}
