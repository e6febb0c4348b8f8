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

    public static void Extract<TSink>(ReadOnlySpan<char> text, ref TSink sink) where TSink : IFeatureSink, allows ref struct
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (Fold(text[start]) == 0) continue;
            var hash = 2166136261u;
            for (int at = start, length = 0; at < text.Length && length < Longest; at++)
            {
                var folded = Fold(text[at]);
                if (folded == 0) continue;
                hash = Mix(hash, folded);
                length++;
                sink.OnFeature(Bucket(hash, length), start, at + 1);
            }
        }
    }

    private static uint Mix(uint hash, char c) => (hash ^ c) * 0x9E3779B1u;

    private static int Bucket(uint hash, int length) => (int)(((hash ^ (uint)length) * 0x85EBCA6Bu) >> (32 - Bits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char Fold(char c) => c switch
    {
        <= ' ' or '\u3000' => '\0',
        >= '0' and <= '9' => '0',
        '*' or '×' or '□' or '○' or '_' => '*',
        _ => c,
    };
}
