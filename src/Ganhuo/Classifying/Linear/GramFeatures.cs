using System.Runtime.CompilerServices;

namespace Ganhuo.Classifying.Linear;

/// <summary>
/// Hashed character 1- to 3-grams. Digits count as one digit and mask signs as one mask, so that neither a year nor a
/// published figure becomes a feature; white space is skipped, marks are kept because 。and ， say where words stand.
/// </summary>
internal static class GramFeatures
{
    /// <summary>Number of gram features, a power of two.</summary>
    public const int Count = 1 << Bits;

    // Enough that a gram the model never met seldom falls on one it knows; the ablation table says what fewer cost.
    private const int Bits = 18;

    private const int Longest = 3;

    private const uint Basis = 2166136261;

    public static void Extract<TSink>(ReadOnlySpan<char> text, ref TSink sink) where TSink : IFeatureSink, allows ref struct
    {
        // The character a gram begins with and the two that follow it, each folded once.
        var first = Next(text, 0);
        var second = Next(text, first.End);
        while (first.Folded != 0)
        {
            var third = Next(text, second.End);
            var hash = Mix(Basis, first.Folded);
            sink.OnFeature(Bucket(hash, 1), first.End - 1, first.End);
            if (second.Folded != 0)
            {
                hash = Mix(hash, second.Folded);
                sink.OnFeature(Bucket(hash, 2), first.End - 1, second.End);
                if (third.Folded != 0) sink.OnFeature(Bucket(Mix(hash, third.Folded), Longest), first.End - 1, third.End);
            }

            (first, second) = (second, third);
        }
    }

    // The first character from there on that is none of those passed over; folded to 0 where there is no more.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Character Next(ReadOnlySpan<char> text, int from)
    {
        for (; from < text.Length; from++)
            if (Fold(text[from]) is var folded and not '\0') return new Character(folded, from + 1);
        return new Character('\0', from);
    }

    private static uint Mix(uint hash, char c) => (hash ^ c) * 0x9E3779B1u;

    private static int Bucket(uint hash, int length) => (int)(((hash ^ (uint)length) * 0x85EBCA6Bu) >> (32 - Bits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char Fold(char c) => c switch
    {
        // Most characters.
        >= '\u4E00' and <= '\u9FFF' => c,
        <= ' ' or '\u3000' => '\0',
        >= '0' and <= '9' => '0',
        '*' or '×' or '□' or '○' or '_' => '*',
        _ => c,
    };

    /// <summary>A character as it counts, and where it ends.</summary>
    private readonly record struct Character(char Folded, int End);
}
