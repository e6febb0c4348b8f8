using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure;

/// <summary>In how many rows each gram is, and the first few of them; grams are the numbers of <see cref="GramRows"/>.</summary>
internal struct GramPlaces(int expected) : IDisposable
{
    // Keeping few holds the work in proportion to the text however often a phrase comes back.
    public const int KeptPerGram = 4;
    private const int Stride = KeptPerGram + 1, Spread = 0, First = 1;

    private RentedRow<int> places = new(expected * Stride);

    /// <summary>Adds a row to those of a gram and returns the rows kept before it, in the order they were added.</summary>
    public ReadOnlySpan<int> Meet(int gram, int row)
    {
        var at = gram * Stride;
        while (places.Count < at + Stride) places.Add(0);
        var before = Math.Min(places.At(at + Spread)++, KeptPerGram);
        if (before < KeptPerGram) places.At(at + First + before) = row;
        return places.Items.Slice(at + First, before);
    }

    /// <summary>How many rows a gram is in.</summary>
    public readonly int SpreadOf(int gram) => places.Items[(gram * Stride) + Spread];

    public readonly void Dispose() => places.Dispose();
}
