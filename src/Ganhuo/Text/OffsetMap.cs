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

    /// <summary>Whether every offset is the same in both texts.</summary>
    public bool IsIdentity => offsets.Length == 0;

    /// <summary>The original offset of the unit at <paramref name="normal"/>.</summary>
    public int ToOriginal(int normal) => normal + DroppedBefore(normal);

    /// <summary>The original span of a normalised span: dropped units at its outer edges stay outside.</summary>
    public TextSpan ToOriginal(TextSpan span)
    {
        var start = ToOriginal(span.Start);
        return span.Length == 0 ? new TextSpan(start, start) : new TextSpan(start, ToOriginal(span.End - 1) + 1);
    }

    /// <summary>The map of the text that is left when <paramref name="removed"/> (ascending, apart) is taken out of this
    /// one's normalised text.</summary>
    public OffsetMap Without(IReadOnlyList<TextSpan> removed)
    {
        var (places, amounts) = (new List<int>(), new List<int>());
        var (old, taken, inAll) = (0, 0, 0);
        foreach (var span in removed)
        {
            while (old < offsets.Length && offsets[old] < span.Start) Put(offsets[old] - taken, Amount(old++));
            var amount = span.Length;
            while (old < offsets.Length && offsets[old] <= span.End) amount += Amount(old++);
            Put(span.Start - taken, amount);
            taken += span.Length;
        }

        while (old < offsets.Length) Put(offsets[old] - taken, Amount(old++));
        return new OffsetMap([.. places], [.. amounts]);

        int Amount(int i) => dropped[i] - (i == 0 ? 0 : dropped[i - 1]);

        void Put(int place, int amount)
        {
            inAll += amount;
            if (places.Count > 0 && places[^1] == place) amounts[^1] = inAll;
            else
            {
                places.Add(place);
                amounts.Add(inAll);
            }
        }
    }

    private int DroppedBefore(int normal)
    {
        if (offsets.Length == 0) return 0;
        var index = Array.BinarySearch(offsets, normal);
        if (index < 0) index = ~index - 1;
        return index < 0 ? 0 : dropped[index];
    }
}
