using System.Globalization;
using System.Text;

namespace Ganhuo.Documents.Paging;

/// <summary>The type of a text object: how large, and how much it is stretched by its matrix.</summary>
internal readonly record struct OfdLetters(double Size, double Across, double Down, double Right, double Below)
{
    // In sizes of type: from which advance on a letter stands apart from the next, and from which in another column.
    private const double Apart = 1.9, Column = 4;

    public static OfdLetters Of(double size, ReadOnlySpan<char> matrix)
    {
        Span<double> numbers = stackalloc double[6];
        return OfdBox.ReadAll(matrix, numbers) == numbers.Length
            ? new OfdLetters(size, Math.Abs(numbers[0]), Math.Abs(numbers[3]), numbers[4], numbers[5])
            : new OfdLetters(size, 1, 1, 0, 0);
    }

    /// <summary>A code of text as a line of print, or null where it is blank.</summary>
    /// <param name="text">Its characters.</param>
    /// <param name="box">The box of its object.</param>
    /// <param name="x">Where it begins in the box, in millimetres.</param>
    /// <param name="y">Where its base line is.</param>
    /// <param name="advances">How far each character is from the one before, <c>g 3 5</c> for three times 5.</param>
    public PageLine? Line(string text, OfdBox box, double x, double y, string advances)
    {
        if (string.IsNullOrWhiteSpace(text) || Size <= 0) return null;
        var (spaced, width) = Set(text, Advances(advances, text.Length));
        var left = box.Left + (((x * Across) + Right) * OfdBox.Scale);
        var bottom = box.Top + (((y * Down) + Below) * OfdBox.Scale);
        return new PageLine(
            spaced, left, left + (width * Across * OfdBox.Scale), bottom - (Size * Down * OfdBox.Scale), bottom,
            Size * Across * OfdBox.Scale);
    }

    private (string Text, double Width) Set(string text, List<double> advances)
    {
        var (set, width) = (new StringBuilder(text.Length), 0.0);
        for (var i = 0; i < text.Length; i++)
        {
            set.Append(text[i]);
            if (i == text.Length - 1) break;
            var advance = i < advances.Count ? advances[i] : WidthOf(text[i]);
            width += advance;
            if (advance > Column * Size) set.Append('\t');
            else if (advance > Apart * Size) set.Append(' ');
        }

        return (set.ToString(), width + WidthOf(text[^1]));
    }

    // A Han is as wide as the type is large, another character about half of that.
    private double WidthOf(char c) => c < 0x2E80 ? Size / 2 : Size;

    // No more than there are characters: a count may claim any number.
    private static List<double> Advances(string written, int most)
    {
        var advances = new List<double>();
        var words = written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length && advances.Count < most; i++)
        {
            if (words[i] is "g" && i + 2 < words.Length
                && int.TryParse(words[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                && Parse(words[i + 2]) is { } repeated)
            {
                advances.AddRange(Enumerable.Repeat(repeated, Math.Min(count, most - advances.Count)));
                i += 2;
            }
            else if (Parse(words[i]) is { } advance) advances.Add(advance);
        }

        return advances;
    }

    private static double? Parse(string number) =>
        double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && double.IsFinite(value)
            ? value
            : null;
}
