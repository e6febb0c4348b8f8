using System.Buffers;

namespace Ganhuo.Detecting.Structure.Repeats;

/// <summary>
/// In how many rows each gram is, and the first few of them. Grams are the numbers of <see cref="GramRows"/>: each is first
/// met after all that are smaller.
/// </summary>
internal struct GramPlaces(int expected) : IDisposable
{
    // What stands in more rows says nothing of any two of them, and keeping few holds the work in proportion to the text.
    public const int KeptPerGram = 4;
    private const int Stride = KeptPerGram + 1, Spread = 0, First = 1;

    private int[] places = ArrayPool<int>.Shared.Rent(Math.Max(1, expected) * Stride);
    private int known;

    /// <summary>Adds a row to those of a gram and returns the rows before it, in order; none where there are more than are kept.</summary>
    public ReadOnlySpan<int> Meet(int gram, int row)
    {
        if (gram == known) Know();
        var place = places.AsSpan(gram * Stride, Stride);
        var before = place[Spread]++;
        if (before >= KeptPerGram) return [];
        place[First + before] = row;
        return place.Slice(First, before);
    }

    /// <summary>How many rows a gram is in.</summary>
    public readonly int SpreadOf(int gram) => places[(gram * Stride) + Spread];

    /// <summary>Whether a row is one of the first few that a gram is in.</summary>
    public readonly bool IsIn(int gram, int row) =>
        places.AsSpan((gram * Stride) + First, Math.Min(SpreadOf(gram), KeptPerGram)).Contains(row);

    public readonly void Dispose() => ArrayPool<int>.Shared.Return(places);

    private void Know()
    {
        if (checked(++known * Stride) > places.Length)
        {
            var larger = ArrayPool<int>.Shared.Rent(places.Length * 2);
            places.CopyTo(larger, 0);
            ArrayPool<int>.Shared.Return(places);
            places = larger;
        }

        places[((known - 1) * Stride) + Spread] = 0;
    }
}
