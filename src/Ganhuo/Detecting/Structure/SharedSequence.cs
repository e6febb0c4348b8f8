using System.Buffers;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure;

/// <summary>How much of two paragraphs stands in both in the same order: what is left when words were swapped for others.</summary>
internal static class SharedSequence
{
    /// <summary>Characters that are compared at most; the work grows with the square of it.</summary>
    public const int Longest = 1000;

    /// <summary>
    /// Twice the longest common subsequence of their content over both lengths, in [0, 1]; 0 where one is empty or longer
    /// than <see cref="Longest"/>.
    /// </summary>
    public static double Of(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length > Longest || other.Length > Longest) return 0;
        var rented = ArrayPool<char>.Shared.Rent(2 * Longest);
        var a = Content(one, rented);
        var b = Content(other, rented.AsSpan(Longest));
        var common = a.IsEmpty || b.IsEmpty ? 0 : Common(a, b);
        ArrayPool<char>.Shared.Return(rented);
        return common == 0 ? 0 : 2.0 * common / (a.Length + b.Length);
    }

    /// <summary>Whether both have the same figures in the same order: who copies words keeps them, who reports on each of many things has its own.</summary>
    public static bool SameFigures(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        for (int i = 0, j = 0; ; i++, j++)
        {
            while (i < one.Length && !IsFigure(one[i])) i++;
            while (j < other.Length && !IsFigure(other[j])) j++;
            if (i == one.Length || j == other.Length) return i == one.Length && j == other.Length;
            if (one[i] != other[j]) return false;
        }
    }

    // 一 is half a word: 每座, 每一座.
    private static bool IsFigure(char c) => char.IsAsciiDigit(c) || c is '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十';

    private static int Common(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<short> row = stackalloc short[b.Length + 1];
        row.Clear();
        foreach (var c in a)
        {
            short diagonal = 0;
            for (var j = 0; j < b.Length; j++)
            {
                var above = row[j + 1];
                row[j + 1] = c == b[j] ? (short)(diagonal + 1) : Math.Max(above, row[j]);
                diagonal = above;
            }
        }

        return row[^1];
    }

    private static Span<char> Content(ReadOnlySpan<char> text, Span<char> into)
    {
        var length = 0;
        foreach (var c in text)
            if (ContentCharacter.Is(c)) into[length++] = c;
        return into[..length];
    }
}
