using System.Numerics;
using Ganhuo.Segmenting.Phrases;

namespace Ganhuo.Segmenting;

/// <summary>Which slots and bases of a double array are taken, and where a set of children fits.</summary>
internal sealed class FreeSlots
{
    private const int LongSearch = 4096;

    private readonly BitRow _slots = new();
    private readonly BitRow _bases = new();
    private int _firstFree;

    internal FreeSlots() => _bases.Set(DoubleArrayLayout.NoChildren);

    /// <summary>One more than the highest slot ever taken.</summary>
    internal int End { get; private set; }

    internal void TakeSlot(int slot)
    {
        _slots.Set(slot);
        End = Math.Max(End, slot + 1);
    }

    internal void ReleaseSlot(int slot) => _slots.Clear(slot);

    internal void TakeBase(int start) => _bases.Set(start);

    /// <summary>A base nobody has with the slot of each code free; the codes ascend. 64 bases are tried at a time.</summary>
    internal int FindBase(ReadOnlySpan<ushort> codes)
    {
        while ((_slots[_firstFree] & 1) != 0) _firstFree++;
        int from = Math.Max(1, _firstFree - codes[0]);
        for (int start = from; ; start += 64)
        {
            ulong taken = _bases[start];
            foreach (ushort code in codes)
            {
                if (taken == ulong.MaxValue) break;
                taken |= _slots[start + code];
            }

            if (taken == ulong.MaxValue) continue;

            // Holes that not even an only child fits into would be searched again for every node to come.
            if (codes.Length == 1 && start - from > LongSearch) _firstFree += 64;
            return start + BitOperations.TrailingZeroCount(~taken);
        }
    }
}
