using System.Runtime.CompilerServices;

namespace Ganhuo.Segmenting.Phrases;

/// <summary>The keys of <see cref="PhraseEdge"/>: no two kinds of step share one, and none is 0.</summary>
internal static class PhraseKey
{
    private const ulong OneMark = 1UL << 60, TwoMark = 1UL << 61, ThreeMark = 1UL << 62, NodeMark = 1UL << 63;

    internal static ulong One(char first) => OneMark | first;

    internal static ulong Two(char first, char second) => TwoMark | ((ulong)second << 16) | first;

    internal static ulong Three(char first, char second, char third) =>
        ThreeMark | ((ulong)third << 32) | ((ulong)second << 16) | first;

    /// <summary>The step over the first <paramref name="length"/> characters of a window; one to three.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Start(ulong window, int length) =>
        (1UL << (59 + length)) | (window & (ulong.MaxValue >> (64 - (16 * length))));

    /// <summary>The window of a start over three characters and one more.</summary>
    internal static ulong Four(ulong key, char fourth) => (key & 0xFFFF_FFFF_FFFF) | ((ulong)fourth << 48);

    /// <summary>The node a step goes out from.</summary>
    internal static int NodeOf(ulong key) => (int)(uint)(key >> 16);

    /// <summary>The character of a step from a node.</summary>
    internal static char CharOf(ulong key) => (char)key;

    /// <summary>How many characters the step takes from the start of a phrase; 0 if it is one from a node.</summary>
    internal static int StartLength(ulong key) =>
        (key & NodeMark) != 0 ? 0 : (key & ThreeMark) != 0 ? 3 : (key & TwoMark) != 0 ? 2 : 1;

    internal static ulong Step(int node, char next) => NodeMark | ((ulong)node << 16) | next;

    /// <summary>The four characters at <paramref name="position"/>, the first one lowest; all four must be there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Window(ref char text, nint position)
    {
        ref char first = ref Unsafe.Add(ref text, position);
        if (BitConverter.IsLittleEndian) return Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref first));
        return first | ((ulong)Unsafe.Add(ref first, 1) << 16) | ((ulong)Unsafe.Add(ref first, 2) << 32)
            | ((ulong)Unsafe.Add(ref first, 3) << 48);
    }
}
