using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>A run of one sign, before its context was asked; offsets within the paragraph.</summary>
/// <param name="Start">Where the run begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Form">Its shape.</param>
/// <param name="DigitStart">Where the digits before it begin; <paramref name="Start"/> where there are none.</param>
/// <param name="DigitEnd">Where the digits behind it end; <paramref name="End"/> where there are none.</param>
internal readonly record struct Mark(int Start, int End, PlaceholderForm Form, int DigitStart, int DigitEnd)
{
    public int Length => End - Start;

    public TextSpan Span => new(Start, End);

    public bool HasDigits => DigitStart < Start || DigitEnd > End;

    public TextSpan WithDigits() => new(DigitStart, DigitEnd);

    /// <summary>20XX, 202x, 19××: the digits of a century and signs for the rest.</summary>
    public bool IsYear(ReadOnlySpan<char> line)
    {
        var digits = line[DigitStart..Start];
        if (DigitEnd - DigitStart != 4 || digits.Length < 2 || digits[..2] is not ("19" or "20")) return false;
        var next = line[DigitEnd..].TrimStart(" ");
        return next.Length > 0 && next[0] is '年' or '级' or '届' or '学'
            || (Form is PlaceholderForm.Letter or PlaceholderForm.Cross or PlaceholderForm.Underscore && DigitEnd == End);
    }

    /// <summary>**2021年, **3月: the digits behind are a date of their own and leave the mark alone.</summary>
    public bool BeforeDate(ReadOnlySpan<char> line)
    {
        var digits = DigitEnd - End;
        if (DigitStart < Start || digits == 0 || DigitEnd >= line.Length) return false;
        return digits == 4 && line[End] is '1' or '2' && line[DigitEnd] is '年' or '-' or '—' or '至'
            || digits <= 2 && line[DigitEnd] is '月' or '日';
    }
}
