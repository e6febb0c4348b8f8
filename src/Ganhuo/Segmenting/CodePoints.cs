using System.Numerics;
using System.Runtime.InteropServices;

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
        // Not ContainsAnyInRange: until it is compiled for good, it boxes what it looks for.
        var found = Vector<ushort>.Zero;
        for (; text.Length >= Vector<ushort>.Count; text = text[Vector<ushort>.Count..])
        {
            var units = new Vector<ushort>(MemoryMarshal.Cast<char, ushort>(text));
            found |= Vector.Equals(units, new Vector<ushort>(CarriageReturn));
            found |= Vector.LessThan(units - new Vector<ushort>(FirstSurrogate), new Vector<ushort>(Surrogates));
        }

        bool any = found != Vector<ushort>.Zero;
        foreach (char c in text) any |= c == CarriageReturn || char.IsSurrogate(c);
        return any;
    }
}
