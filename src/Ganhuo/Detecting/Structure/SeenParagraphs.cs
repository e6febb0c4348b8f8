using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure;

/// <summary>Paragraphs in order, with their grams read when they are first asked for.</summary>
/// <param name="text">The report.</param>
/// <param name="most">How many paragraphs may be added.</param>
internal sealed class SeenParagraphs(NormalText text, int most) : IDisposable
{
    private readonly List<Paragraph> seen = [];

    // Of each the sketch of its grams, and how many they are.
    private RentedRow<ulong> sketches = new(GramSketch.Words * 16);
    private RentedRow<int> gramCounts = new(16);

    // Most reports have no two paragraphs that are worth comparing.
    private GramRows? grams;

    public int Count => seen.Count;

    public Paragraph this[int index] => seen[index];

    /// <summary>
    /// Writes the smallest grams of a paragraph, and adds it if they are not fewer than that; returns how many they are.
    /// </summary>
    public int Add(Paragraph paragraph, Span<int> smallest, int fewest)
    {
        Span<ulong> sketch = stackalloc ulong[GramSketch.Words];
        sketch.Clear();
        var (taken, all) = GramSample.Take(BodyOf(paragraph), smallest, new GramSketch(sketch));
        if (taken < fewest) return taken;
        seen.Add(paragraph);
        gramCounts.Add(all);
        foreach (var word in sketch) sketches.Add(word);
        return taken;
    }

    /// <summary>Whether two paragraphs may have so large a share of their grams in common; false means that they have not.</summary>
    public bool MayShare(double share, int one, int other) =>
        GramSketch.MayShare(share, SketchOf(one), gramCounts.Items[one], SketchOf(other), gramCounts.Items[other]);

    /// <summary>The paragraph without its number.</summary>
    public ReadOnlySpan<char> BodyOf(Paragraph paragraph) => text.Slice(new TextSpan(paragraph.Marker.End, paragraph.Span.End));

    /// <summary>What the grams of two paragraphs have in common; what is shared is not counted where it cannot reach that share.</summary>
    public GramOverlap Compare(int one, int other, double least)
    {
        grams ??= new GramRows(most, text.Content.Length);
        var (a, b) = (CountOf(grams, one), CountOf(grams, other));
        return new GramOverlap(a, b, GramOverlap.MayReach(least, a, b) ? grams.Shared(one, other) : 0);
    }

    public void Dispose()
    {
        grams?.Dispose();
        sketches.Dispose();
        gramCounts.Dispose();
    }

    private ReadOnlySpan<ulong> SketchOf(int index) => sketches.Items.Slice(index * GramSketch.Words, GramSketch.Words);

    private int CountOf(GramRows rows, int index)
    {
        if (!rows.Has(index))
        {
            rows.Begin(index);
            GramSample.AddAll(BodyOf(seen[index]), rows);
            rows.End();
        }

        return rows.Of(index).Length;
    }
}
