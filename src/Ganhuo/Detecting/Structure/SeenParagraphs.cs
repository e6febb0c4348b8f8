using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure;

/// <summary>Paragraphs in order, with their grams read when they are first asked for.</summary>
/// <param name="text">The report.</param>
/// <param name="most">How many paragraphs may be added.</param>
internal sealed class SeenParagraphs(NormalText text, int most) : IDisposable
{
    private readonly List<Paragraph> seen = [];

    // Most reports have no two paragraphs that are worth comparing.
    private GramRows? grams;

    public int Count => seen.Count;

    public Paragraph this[int index] => seen[index];

    public void Add(Paragraph paragraph) => seen.Add(paragraph);

    /// <summary>The paragraph without its number.</summary>
    public ReadOnlySpan<char> BodyOf(Paragraph paragraph) => text.Slice(new TextSpan(paragraph.Marker.End, paragraph.Span.End));

    /// <summary>What the grams of two paragraphs have in common; what is shared is not counted where it cannot reach that share.</summary>
    public GramOverlap Compare(int one, int other, double least)
    {
        grams ??= new GramRows(most, text.Content.Length);
        var (a, b) = (CountOf(grams, one), CountOf(grams, other));
        return new GramOverlap(a, b, GramOverlap.MayReach(least, a, b) ? grams.Shared(one, other) : 0);
    }

    public void Dispose() => grams?.Dispose();

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
