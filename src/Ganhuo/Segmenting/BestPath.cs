using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ganhuo.Segmenting;

/// <summary>
/// The most probable cut of a block into dictionary words. The graph of all words is never stored: each position is
/// settled from the right while the trie is walked from it. Sums and ties are jieba's, so that the cut is the same to
/// the last bit: (log f − log total) + rest, and of two equal sums the longer word.
/// </summary>
internal static class BestPath
{
    /// <summary>Fills <see cref="CutBuffers.Lengths"/> from the first <paramref name="count"/> codes and the 0 behind them.</summary>
    internal static void Find(WordDictionary dictionary, scoped CutBuffers buffers, int count)
    {
        // Bounds are checked here once: the walk stops at the 0 behind the block, and base + code is inside the slots.
        ref ushort codes = ref MemoryMarshal.GetReference(buffers.Codes[..(count + 1)]);
        ref double scores = ref MemoryMarshal.GetReference(buffers.Scores[..(count + 1)]);
        ref ushort lengths = ref MemoryMarshal.GetReference(buffers.Lengths[..count]);
        ref WordSlot slots = ref MemoryMarshal.GetArrayDataReference(dictionary.Tables.Slots);
        ref WordRoot roots = ref MemoryMarshal.GetArrayDataReference(dictionary.Roots);
        ref double weights = ref MemoryMarshal.GetArrayDataReference(dictionary.Weights);
        double following = 0;
        Unsafe.Add(ref scores, count) = following;
        for (int i = count - 1; i >= 0; i--)
        {
            WordRoot root = Unsafe.Add(ref roots, (nint)Unsafe.Add(ref codes, i));
            double best = root.Weight + following;
            int length = 1;
            int node = root.Base;
            for (int j = i + 1; ; node = Unsafe.Add(ref slots, (nint)node).Base)
            {
                ushort code = Unsafe.Add(ref codes, j);
                node += code;
                ref WordSlot slot = ref Unsafe.Add(ref slots, (nint)node);
                if (slot.Label != code) break;
                j++;
                double score = Unsafe.Add(ref weights, (nint)slot.Weight) + Unsafe.Add(ref scores, j);
                if (score < best) continue;
                best = score;
                length = j - i;
            }

            if (best == double.NegativeInfinity)
            {
                // A character that only begins longer words, and none of them fits: it stands alone, unknown.
                best = dictionary.UnknownWeight + following;
                length = 1;
            }

            Unsafe.Add(ref scores, i) = following = best;
            Unsafe.Add(ref lengths, i) = (ushort)length;
        }
    }
}
