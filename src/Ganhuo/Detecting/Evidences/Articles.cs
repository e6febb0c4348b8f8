using Ganhuo.Structuring;

namespace Ganhuo.Detecting.Evidences;

/// <summary>
/// Tells regulations from reports. What an article says of fines, days and offices shall be so; nobody says that it was,
/// so there is nothing in it to check.
/// </summary>
internal static class Articles
{
    /// <summary>Fewer are a report that quotes or lists.</summary>
    private const int Fewest = 5;

    /// <summary>Index of the first paragraph of the articles, or the number of paragraphs where the text is no regulation.</summary>
    public static int FirstOf(Outline outline)
    {
        int first = outline.Paragraphs.Length, count = 0;
        foreach (var paragraph in outline.Paragraphs)
        {
            if (paragraph.Numbering != Numbering.Article) continue;
            if (count++ == 0) first = paragraph.Index;
        }

        return count >= Fewest ? first : outline.Paragraphs.Length;
    }
}
