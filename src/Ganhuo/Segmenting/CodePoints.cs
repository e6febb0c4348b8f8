using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Ganhuo.Segmenting;

/// <summary>What is two UTF-16 units and one token.</summary>
internal static class CodePoints
{
    private const char CarriageReturn = '\r', FirstSurrogate = '\uD800';
    private const ushort Surrogates = 0x800;

    /// <summary>Whether the two units are one code point, or the end of a line.</summary>
    internal static bool IsPair(char first, char second) =>
        (first == CarriageReturn && second == '\n') || char.IsSurrogatePair(first, second);

    /// <summary>Whether a unit that may begin such a pair stands anywhere in <paramref name="text"/>.</summary>
    internal static bool MayHavePairs(ReadOnlySpan<char> text)
    {
        // Not ContainsAnyInRange: until it is compiled for good, it boxes what it looks for. Nor vectors of any length: what they
        // are is only known at run time, and would be compiled at every start.
        var found = Vector128<ushort>.Zero;
        for (; text.Length >= Vector128<ushort>.Count; text = text[Vector128<ushort>.Count..])
        {
            Vector128<ushort> units = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text)));
            found |= Vector128.Equals(units, Vector128.Create((ushort)CarriageReturn));
            found |= Vector128.LessThan(units - Vector128.Create((ushort)FirstSurrogate), Vector128.Create(Surrogates));
        }

        bool any = found != Vector128<ushort>.Zero;
        foreach (char c in text) any |= c == CarriageReturn || char.IsSurrogate(c);
        return any;
    }
}
