using System.Globalization;

namespace Ganhuo.Documents.Paging;

/// <summary>A box on a page, in points; OFD writes millimetres.</summary>
internal readonly record struct OfdBox(double Left, double Top, double Width, double Height)
{
    /// <summary>Points in a millimetre.</summary>
    public const double Scale = 72 / 25.4;

    /// <summary>A4, for what names no size.</summary>
    public static OfdBox Paper { get; } = new(0, 0, 210 * Scale, 297 * Scale);

    /// <summary>Four numbers parted by blanks, or null.</summary>
    public static OfdBox? Read(ReadOnlySpan<char> numbers)
    {
        Span<double> read = stackalloc double[4];
        return ReadAll(numbers, read) == read.Length
            ? new OfdBox(read[0] * Scale, read[1] * Scale, read[2] * Scale, read[3] * Scale)
            : null;
    }

    /// <summary>
    /// Reads as many numbers as there is room for, and says how many there were; stops at what is none.
    /// </summary>
    public static int ReadAll(ReadOnlySpan<char> text, Span<double> numbers)
    {
        var count = 0;
        foreach (var range in text.SplitAny(' ', '\t', '\r', '\n'))
        {
            if (text[range].IsEmpty) continue;
            if (count == numbers.Length
                || !double.TryParse(text[range], NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                || !double.IsFinite(number)) break;
            numbers[count++] = number;
        }

        return count;
    }
}
