using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Ganhuo.Segmenting.Phrases;

/// <summary>
/// Says of each position of a text whether a phrase may begin there, by its first characters, one to four: with a false alarm
/// now and then and never a miss. A prefix sets two bits of one word of the table, so that one look-up asks for both; where
/// the processor can, eight positions are looked up at once.
/// </summary>
internal sealed unsafe class PhraseFilter
{
    /// <summary>How many positions one mark is for.</summary>
    internal const int PositionsInMark = 32;

    private const uint FirstFactor = 0x9E37_79B1, SecondFactor = 0x85EB_CA77, LastFactor = 0xC2B2_AE3D;

    // Words: the more, the fewer false alarms; the fewer, the more of the table stays in the near caches.
    private const int MinBits = 7, MaxBits = 16;

    // Pinned, because a gather wants an address that stays.
    private readonly uint[] _table;
    private readonly ulong _mask;
    private readonly int _shift;

    /// <summary>A filter for these prefixes of <paramref name="length"/> characters, the first one lowest.</summary>
    internal PhraseFilter(int length, IReadOnlyCollection<ulong> prefixes)
    {
        Length = length;
        IsEmpty = prefixes.Count == 0;
        int bits = MinBits;
        while (bits < MaxBits && 1 << bits < prefixes.Count) bits++;
        _shift = 32 - bits;
        _mask = ulong.MaxValue >> (64 - (16 * length));
        _table = GC.AllocateArray<uint>(1 << bits, pinned: true);
        foreach (ulong prefix in prefixes) _table[Hash(prefix & _mask) >> _shift] |= Bits(Hash(prefix & _mask));
    }

    /// <summary>How many characters it looks at.</summary>
    internal int Length { get; }

    /// <summary>Whether there are no prefixes, and so nothing to look for.</summary>
    internal bool IsEmpty { get; }

    /// <summary>Whether the processor has what <see cref="MarkAtOnce"/> needs.</summary>
    internal static bool CanMarkAtOnce => Avx2.IsSupported;

    /// <summary>
    /// Adds to <paramref name="marks"/>, 32 positions in each, which of the first <paramref name="count"/> positions a phrase
    /// may begin at. <see cref="PhraseScanner.Pad"/> more characters must be readable behind them.
    /// </summary>
    internal void Mark(ref char text, int count, scoped Span<ulong> marks)
    {
        for (int i = 0; i * PositionsInMark < count; i++)
        {
            ref char here = ref Unsafe.Add(ref text, i * PositionsInMark);
            marks[i] |= CanMarkAtOnce ? MarkAtOnce(ref here) : MarkSingly(ref here);
        }
    }

    /// <summary>Writes the positions marked among the first <paramref name="count"/>, and returns how many they are.</summary>
    internal static int Collect(scoped ReadOnlySpan<ulong> marks, int count, scoped Span<ushort> candidates)
    {
        ref ushort candidate = ref MemoryMarshal.GetReference(candidates[..count]);
        int found = 0;
        for (int from = 0; from < count; from += PositionsInMark)
        {
            ulong left = marks[from / PositionsInMark];
            if (count - from < PositionsInMark) left &= (1UL << (2 * (count - from))) - 1;
            for (; left != 0; left &= left - 1)
                Unsafe.Add(ref candidate, found++) = (ushort)(from + (BitOperations.TrailingZeroCount(left) >> 1));
        }

        return found;
    }

    /// <summary>Which of 32 positions a phrase may begin at: two bits a position, of which only the lower one is ever set.</summary>
    internal ulong MarkAtOnce(ref char text) =>
        (MarkSixteen(ref text) | ((ulong)MarkSixteen(ref Unsafe.Add(ref text, 16)) << 32)) & 0x5555_5555_5555_5555;

    /// <summary>The same as <see cref="MarkAtOnce"/>, on any processor.</summary>
    internal ulong MarkSingly(ref char text)
    {
        ulong marks = 0;
        for (int i = 0; i < PositionsInMark; i++)
        {
            uint hash = Hash(PhraseKey.Window(ref text, i) & _mask), bits = Bits(hash);
            if ((_table[hash >> _shift] & bits) == bits) marks |= 1UL << (2 * i);
        }

        return marks;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint MarkSixteen(ref char text)
    {
        Vector256<ushort> even = May(ref text), odd = May(ref Unsafe.Add(ref text, 1));
        return Avx2.Blend(even, odd, 0b1010_1010).AsByte().ExtractMostSignificantBits();
    }

    // For every second position, as 32 bits each: all set where a phrase may begin.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<ushort> May(ref char text)
    {
        ref ushort units = ref Unsafe.As<char, ushort>(ref text);
        Vector256<uint> first = Vector256.LoadUnsafe(ref units).AsUInt32() & Vector256.Create((uint)_mask);
        Vector256<uint> second = Vector256.LoadUnsafe(ref units, 2).AsUInt32() & Vector256.Create((uint)(_mask >> 32));
        Vector256<uint> hash = (first * FirstFactor) + (second * SecondFactor);
        hash = (hash ^ (hash >>> 15)) * LastFactor;
        uint* table = (uint*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_table));
        Vector256<uint> words = Avx2.GatherVector256(table, (hash >>> _shift).AsInt32(), sizeof(uint));
        Vector256<uint> low = Vector256.Create(31u);
        Vector256<uint> bits = Avx2.ShiftLeftLogicalVariable(Vector256<uint>.One, (hash >>> (_shift - 5)) & low)
            | Avx2.ShiftLeftLogicalVariable(Vector256<uint>.One, (hash >>> (_shift - 10)) & low);
        return Vector256.Equals(words & bits, bits).AsUInt16();
    }

    private static uint Hash(ulong window)
    {
        uint hash = unchecked(((uint)window * FirstFactor) + ((uint)(window >> 32) * SecondFactor));
        return unchecked((hash ^ (hash >> 15)) * LastFactor);
    }

    private uint Bits(uint hash) => (1u << (int)(hash >> (_shift - 5))) | (1u << (int)(hash >> (_shift - 10)));
}
