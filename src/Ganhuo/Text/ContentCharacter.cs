using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Ganhuo.Text;

/// <summary>
/// What counts as a character of content: letters, digits and Han; not white space, punctuation or symbols.
/// All shares and lengths in Ganhuo are counted in these. A surrogate pair counts once.
/// </summary>
internal static class ContentCharacter
{
    private const char FirstHan = '\u4E00', LastHan = '\u9FFF';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is(char c) =>
        c is >= FirstHan and <= LastHan
        || IsBesideHan(c);

    public static int Count(ReadOnlySpan<char> text)
    {
        var (count, at) = (0, 0);
        ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        for (; at + Vector128<ushort>.Count <= text.Length; at += Vector128<ushort>.Count)
            count += BitOperations.PopCount(OfEight(ref first, text, at));

        foreach (var c in text[at..])
            if (Is(c)) count++;
        return count;
    }

    /// <summary>A bit for each unit of a text, set where it is content, as <see cref="TextBits"/> has it.</summary>
    public static ulong[] Mark(ReadOnlySpan<char> text)
    {
        var bits = new ulong[TextBits.WordsFor(text.Length)];
        var at = 0;
        ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        for (; at + Vector128<ushort>.Count <= text.Length; at += Vector128<ushort>.Count)
            bits[at / TextBits.InWord] |= (ulong)OfEight(ref first, text, at) << (at % TextBits.InWord);
        for (; at < text.Length; at++)
            if (Is(text[at])) bits[at / TextBits.InWord] |= 1UL << (at % TextBits.InWord);
        return bits;
    }

    // Of eight at a time the Han are told by one comparison; what is left are marks, digits and letters.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint OfEight(ref ushort first, ReadOnlySpan<char> text, int at)
    {
        var eight = Vector128.LoadUnsafe(ref first, (nuint)at) - Vector128.Create((ushort)FirstHan);
        var content = Vector128.LessThanOrEqual(eight, Vector128.Create((ushort)(LastHan - FirstHan))).ExtractMostSignificantBits();
        for (var others = ~content & 0xFF; others != 0; others &= others - 1)
            if (IsBesideHan(text[at + BitOperations.TrailingZeroCount(others)])) content |= others & (0 - others);
        return content;
    }

    private static bool IsBesideHan(char c) => c < 0x80 ? char.IsAsciiLetterOrDigit(c) : !IsMark(c) && IsOther(c);

    // Marks of Chinese prose, of which a text has so many that asking for their category costs.
    private static bool IsMark(char c) => c is
        '\u3001' or '\u3002' or (>= '\uFF01' and <= '\uFF0F') or (>= '\uFF1A' and <= '\uFF20')
        or (>= '\u3008' and <= '\u3020') or (>= '\u2010' and <= '\u2027');

    // A pair is counted at its high surrogate; planes 1 to 3 hold letters, digits and Han, and a few symbols that
    // are let through because telling them apart would cost a table for next to nothing in reports.
    private static bool IsOther(char c) =>
        char.IsHighSurrogate(c) || (!char.IsLowSurrogate(c) && (char.IsLetterOrDigit(c)
            || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber));
}
