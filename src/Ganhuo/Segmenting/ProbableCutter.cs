using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Ganhuo.Segmenting;

/// <summary>
/// Cuts a text by probability. It goes through it in stretches that end between words, many blocks of word characters at a
/// time, because the end of each block would be a wrong guess of the processor.
/// </summary>
internal static class ProbableCutter
{
    private const uint TwoSingles = 0x0001_0001;

    [SkipLocalsInit]
    internal static void Cut<TRuns, TSink>(JiebaSegmenter segmenter, ReadOnlySpan<char> text, ref TSink sink)
        where TRuns : IRunCutter
        where TSink : ITokenSink, allows ref struct
    {
        const int Room = CutBuffers.StackLength + CutBuffers.Behind;
        var buffers = new CutBuffers(
            stackalloc ushort[Room], stackalloc double[Room], stackalloc ushort[Room], stackalloc byte[Room]);
        for (int start = 0; start < text.Length;)
        {
            int count = ReadStretch(text[start..], segmenter.Dictionary, ref buffers);
            BestPath.Find(segmenter.Dictionary, buffers, count);
            JoinPairs(text.Slice(start, count), buffers.Lengths);
            Emit<TRuns, TSink>(segmenter, buffers, start, count, ref sink);
            start += count;
        }

        buffers.Dispose();
    }

    // As much of the text as there is room for, up to its last gap; a longer block of word characters gets more room.
    private static int ReadStretch(ReadOnlySpan<char> text, WordDictionary dictionary, scoped ref CutBuffers buffers)
    {
        int count = Math.Min(text.Length, buffers.Codes.Length - CutBuffers.Behind);
        ReadCodes(text[..count], dictionary, buffers.Codes);
        if (count == text.Length) return count;
        int end = buffers.Codes[..count].LastIndexOf(CharacterCodes.None) + 1;
        if (end > 0) return CodePoints.IsPair(text[end - 1], text[end]) ? end - 1 : end;
        while (count < text.Length && dictionary.Codes[text[count]] != CharacterCodes.None) count++;
        buffers.Reserve(count);
        ReadCodes(text[..count], dictionary, buffers.Codes);
        return count;
    }

    // The dictionary is larger than the near caches: what every two characters lead to is fetched while the codes are read.
    private static unsafe void ReadCodes(ReadOnlySpan<char> text, WordDictionary dictionary, Span<ushort> into)
    {
        // Every UTF-16 unit has a code and every code a root; base + code is inside the slots.
        ref ushort codes = ref MemoryMarshal.GetArrayDataReference(dictionary.Codes);
        ref WordRoot roots = ref MemoryMarshal.GetArrayDataReference(dictionary.Roots);
        ref WordSlot slots = ref MemoryMarshal.GetReference(dictionary.Tables.Slots.Span);
        into = into[..text.Length];
        int node = DoubleArrayLayout.NoChildren;
        for (int i = 0; i < text.Length; i++)
        {
            ushort code = into[i] = Unsafe.Add(ref codes, (nint)text[i]);
            if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref slots, (nint)(uint)(node + code))));
            node = Unsafe.Add(ref roots, (nint)code).Base;
        }
    }

    // jieba sees code points: a surrogate pair is one of them, and never part of a word.
    private static void JoinPairs(ReadOnlySpan<char> text, Span<ushort> lengths)
    {
        if (!CodePoints.MayHavePairs(text)) return;
        for (int i = 1; i < text.Length; i++)
            if (CodePoints.IsPair(text[i - 1], text[i])) lengths[i - 1] = BestPath.Gap + 1;
    }

    private static void Emit<TRuns, TSink>(
        JiebaSegmenter segmenter, scoped CutBuffers buffers, int offset, int count, ref TSink sink)
        where TRuns : IRunCutter
        where TSink : ITokenSink, allows ref struct
    {
        // The 0 behind the lengths is read too.
        ref ushort lengths = ref MemoryMarshal.GetReference(buffers.Lengths[..(count + 1)]);
        for (int i = 0; i < count;)
        {
            ref ushort here = ref Unsafe.Add(ref lengths, (nint)i);
            if (Unsafe.ReadUnaligned<uint>(ref Unsafe.As<ushort, byte>(ref here)) == TwoSingles)
            {
                int end = i + 2;
                while (Unsafe.Add(ref lengths, (nint)end) == 1) end++;
                TRuns.Cut(segmenter, buffers.Codes[i..end], buffers.States, offset + i, ref sink);
                i = end;
                continue;
            }

            int length = here & ~(BestPath.Gap - 1);
            sink.OnToken(offset + i, offset + i + length);
            i += length;
        }
    }
}
