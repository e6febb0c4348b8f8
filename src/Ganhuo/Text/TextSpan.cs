namespace Ganhuo.Text;

/// <summary>A half-open range <c>[Start, End)</c> of UTF-16 code units; it never ends before it starts.</summary>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>The units from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The start is negative, or the end lies before it.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        (Start, End) = (start, end);
    }

    /// <summary>Offset of the first unit.</summary>
    public int Start { get; }

    /// <summary>Offset after the last unit; never smaller than <see cref="Start"/>.</summary>
    public int End { get; }

    /// <summary>Number of UTF-16 units; 0 for an empty span.</summary>
    public int Length => End - Start;

    /// <summary>Start and end.</summary>
    public void Deconstruct(out int start, out int end) => (start, end) = (Start, End);

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the unit at <paramref name="offset"/> lies inside this span.</summary>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <summary>Whether the two spans share at least one unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(TextSpan other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
