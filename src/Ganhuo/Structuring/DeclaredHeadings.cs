using Ganhuo.Text;

namespace Ganhuo.Structuring;

/// <summary>Brings what a document says of its headings to the lines they stand on.</summary>
internal static class DeclaredHeadings
{
    public static void Put(NormalText text, List<LineShape> lines)
    {
        var (next, end) = (0, 0);
        foreach (var line in lines)
        {
            var span = text.Map.ToOriginal(line.Line.Span);
            while (next < text.Headings.Length && text.Headings[next].Start < end) next++;
            if (next == text.Headings.Length) return;
            if (text.Headings[next].Start <= span.Start) line.Level = text.Headings[next].Level;
            end = span.End;
        }
    }
}
