using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Ganhuo.Segmenting;

/// <summary>
/// The most probable cut into dictionary words. The graph of all words is never stored: each position is settled from the
/// right while the trie is walked from it. Sums and ties are jieba's, with the sign turned round, so that the cut is the
/// same to the last bit: (log total − log f) + rest, and of two equal sums the longer word.
/// </summary>
/// <remarks>
/// Whether two characters are a word is worked out with masks, since a processor guesses it wrong too often; a word of three
/// is rare enough to branch on. No cost is below 0, so the bits of two of them are, as integers, in the same order.
/// </remarks>
internal static class BestPath
{
    /// <summary>What <see cref="CutBuffers.Lengths"/> has at what is no word character; no word is as long.</summary>
    internal const ushort Gap = 0x8001;

    /// <summary>
    /// Fills <see cref="CutBuffers.Lengths"/> from the first <paramref name="count"/> codes; behind a code 0 everything
    /// begins anew. Room for <see cref="CutBuffers.Behind"/> more must be there.
    /// </summary>
    internal static void Find(WordDictionary dictionary, scoped CutBuffers buffers, int count)
    {
        // Bounds are checked here once: no walk goes beyond the first 0 behind, and base + code is inside the slots.
        buffers.Codes.Slice(count, CutBuffers.Behind).Clear();
        buffers.Costs.Slice(count, CutBuffers.Behind).Clear();
        buffers.Lengths.Slice(count, CutBuffers.Behind).Clear();
        ref ushort codes = ref MemoryMarshal.GetReference(buffers.Codes);
        ref double rest = ref MemoryMarshal.GetReference(buffers.Costs);
        ref ushort lengths = ref MemoryMarshal.GetReference(buffers.Lengths);
        ref WordSlot slots = ref MemoryMarshal.GetReference(dictionary.Tables.Slots.Span);
        ref WordRoot roots = ref MemoryMarshal.GetArrayDataReference(dictionary.Roots);
        ref double costs = ref MemoryMarshal.GetArrayDataReference(dictionary.Costs);
        double following = 0, unknown = -dictionary.UnknownWeight;
        int second = 0, third = 0;
        for (nint i = count - 1; i >= 0; i--)
        {
            int first = Unsafe.Add(ref codes, i);
            ref WordRoot root = ref Unsafe.Add(ref roots, (nint)(uint)first);
            ref WordSlot slot = ref Unsafe.Add(ref slots, (nint)(uint)(root.Base + second));
            int isTwo = IfEqual(slot.Label, second);
            double one = root.Cost + following;
            double best = Unsafe.Add(ref costs, (nint)(uint)(slot.Weight & isTwo)) + Unsafe.Add(ref rest, i + 2);
            int length = 2 + IfLess(one, best);
            best = double.MinNative(best, one);

            // Without a second character it is the root, which no character leads to.
            slot = ref Unsafe.Add(ref slots, (nint)(uint)((slot.Base + third) & isTwo));
            if (slot.Label == third)
            {
                nint end = i + 2;
                int next;
                do
                {
                    end++;
                    double cost = Unsafe.Add(ref costs, (nint)(uint)slot.Weight) + Unsafe.Add(ref rest, end);
                    if (cost <= best) (best, length) = (cost, (int)(end - i));
                    next = Unsafe.Add(ref codes, end);
                    slot = ref Unsafe.Add(ref slots, (nint)(uint)(slot.Base + next));
                }
                while (slot.Label == next);
            }

            // A character that only begins longer words, and none of them fits, stands alone, unknown.
            if (best == double.PositiveInfinity) (best, length) = (unknown + following, 1);
            int isGap = IfEqual(first, CharacterCodes.None);
            following = Where(best, ~isGap);
            Unsafe.Add(ref rest, i) = following;
            Unsafe.Add(ref lengths, i) = (ushort)(length | (Gap & isGap));
            (second, third) = (first, second);
        }
    }

    // All bits where two codes are equal, else none.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int IfEqual(int a, int b) => ((a ^ b) - 1) >> 31;

    // In vector registers all the way: each position waits for the one behind it here, and the way through others is longer.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Where(double cost, int mask) =>
        (Vector128.CreateScalarUnsafe(cost).AsInt64() & Vector128.CreateScalarUnsafe((long)mask)).AsDouble().ToScalar();

    // All bits where one cost is less than another, else none.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int IfLess(double a, double b) =>
        (int)((BitConverter.DoubleToInt64Bits(a) - BitConverter.DoubleToInt64Bits(b)) >> 63);
}
