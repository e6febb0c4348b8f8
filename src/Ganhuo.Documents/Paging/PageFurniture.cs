using System.Text.RegularExpressions;

namespace Ganhuo.Documents.Paging;

/// <summary>Recognises what belongs to the page and not to the text: page numbers, running heads and feet.</summary>
internal static partial class PageFurniture
{
    // A running head stands on so many pages at least, in the outermost lines of the page.
    private const int LeastPages = 3, Outermost = 2;

    // What belongs to the page stands in this share of it, above or below.
    private const double Margin = 0.12;

    public static IEnumerable<PageText> Remove(IReadOnlyList<PageText> pages)
    {
        var running = pages.SelectMany(p => Edges(p).Select(Shape).Distinct(StringComparer.Ordinal))
            .GroupBy(shape => shape, StringComparer.Ordinal)
            .Where(g => g.Count() >= LeastPages && 2 * g.Count() >= pages.Count)
            .Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var edges = Edges(page).ToHashSet();
            yield return page with
            {
                Lines = [.. page.Lines.Where(
                    l => !(edges.Contains(l) && (running.Contains(Shape(l)) || IsPageNumber(l))))],
            };
        }
    }

    /// <summary>The number of an official paper, which stands alone under its red head.</summary>
    public static bool IsDocumentNumber(string line) => DocumentNumber().IsMatch(line.Trim());

    private static IEnumerable<PageLine> Edges(PageText page) => page.Lines.Take(Outermost)
        .Concat(page.Lines.Skip(Math.Max(Outermost, page.Lines.Length - Outermost)))
        .Where(line => line.Bottom < page.Height * Margin || line.Top > page.Height * (1 - Margin));

    private static bool IsPageNumber(PageLine line) => PageNumber().IsMatch(line.Text.Trim());

    private static string Shape(PageLine line) => Digits().Replace(line.Text.Trim(), "0");

    [GeneratedRegex(@"^(?:[-—–－·\s]{0,4}\d{1,4}[-—–－·\s]{0,4}|第\s?\d{1,4}\s?页(?:[，,\s]{0,2}共\s?\d{1,4}\s?页)?|\d{1,4}\s?/\s?\d{1,4})$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}]{2,20}[〔\[［(（]\d{4}[〕\]］)）]第?\d{1,5}号$")]
    private static partial Regex DocumentNumber();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
