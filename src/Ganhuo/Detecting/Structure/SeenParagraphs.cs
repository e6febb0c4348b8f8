using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure;

/// <summary>Paragraphs in order, with their grams read when they are first asked for.</summary>
internal sealed class SeenParagraphs(NormalText text) : IDisposable
{
    private readonly List<(Paragraph Paragraph, GramSet Grams)> seen = [];

    public int Count => seen.Count;

    public Paragraph this[int index] => seen[index].Paragraph;

    public void Add(Paragraph paragraph) => seen.Add((paragraph, default));

    /// <summary>The paragraph without its number.</summary>
    public ReadOnlySpan<char> BodyOf(Paragraph paragraph) => text.Slice(new TextSpan(paragraph.Marker.End, paragraph.Span.End));

    public GramSet GramsOf(int index)
    {
        var (paragraph, grams) = seen[index];
        if (!grams.IsRead) seen[index] = (paragraph, grams = GramSample.All(BodyOf(paragraph)));
        return grams;
    }

    public void Dispose()
    {
        foreach (var (_, grams) in seen) grams.Dispose();
    }
}
