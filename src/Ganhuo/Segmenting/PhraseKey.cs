using System.Runtime.CompilerServices;

namespace Ganhuo.Segmenting;

/// <summary>The keys of <see cref="PhraseEdge"/>: no two kinds of step share one, and none is 0.</summary>
internal static class PhraseKey
{
    private const ulong OneMark = 1UL << 60, TwoMark = 1UL << 61, ThreeMark = 1UL << 62, NodeMark = 1UL << 63;

    internal static ulong One(char first) => OneMark | first;

    internal static ulong Two(char first, char second) => TwoMark | ((ulong)second << 16) | first;

    internal static ulong Three(char first, char second, char third) =>
        Three(((ulong)third << 32) | ((ulong)second << 16) | first);

    internal static ulong One(ulong window) => OneMark | (window & 0xFFFF);

    internal static ulong Two(ulong window) => TwoMark | (window & 0xFFFF_FFFF);

    internal static ulong Three(ulong window) => ThreeMark | (window & 0xFFFF_FFFF_FFFF);

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

    /// <summary>The characters from <paramref name="position"/> on, of a text that ends sooner than four behind it; 0 for those it lacks.</summary>
    internal static ulong WindowAtEnd(ReadOnlySpan<char> text, int position)
    {
        ulong window = 0;
        for (int i = Math.Min(text.Length, position + 4) - 1; i >= position; i--) window = (window << 16) | text[i];
        return window;
    }
}
