namespace Ganhuo.Text;

/// <summary>
/// A monotone map from normalised to original offsets. Normalising only ever folds one unit into one unit or
/// drops units, so the map is the sorted list of the places where units were dropped.
/// </summary>
internal sealed class OffsetMap
{
    private readonly int[] offsets;
    private readonly int[] dropped;

    /// <summary>
    /// <paramref name="offsets"/>: strictly ascending normalised offsets before which units were dropped;
    /// <paramref name="dropped"/>: how many units were dropped in all up to and at that place.
    /// </summary>
    public OffsetMap(int[] offsets, int[] dropped)
    {
        this.offsets = offsets;
        this.dropped = dropped;
    }

    public static OffsetMap Identity { get; } = new([], []);

    /// <summary>The original offset of the unit at <paramref name="normal"/>.</summary>
    public int ToOriginal(int normal) => normal + DroppedBefore(normal);

    /// <summary>The original span of a normalised span: dropped units at its outer edges stay outside.</summary>
    public TextSpan ToOriginal(TextSpan span)
    {
        var start = ToOriginal(span.Start);
        return span.Length == 0 ? new TextSpan(start, start) : new TextSpan(start, ToOriginal(span.End - 1) + 1);
    }

    private int DroppedBefore(int normal)
    {
        if (offsets.Length == 0) return 0;
        var index = Array.BinarySearch(offsets, normal);
        if (index < 0) index = ~index - 1;
        return index < 0 ? 0 : dropped[index];
    }
}
