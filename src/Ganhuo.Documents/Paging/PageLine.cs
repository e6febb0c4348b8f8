namespace Ganhuo.Documents.Paging;

/// <summary>A line of print, where it stands, in points from the upper left corner, and the size of its type.</summary>
internal sealed record PageLine(string Text, double Left, double Right, double Top, double Bottom, double Size)
{
    public double Height => Bottom - Top;

    public double Middle => (Left + Right) / 2;
}
