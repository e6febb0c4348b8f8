using System.Text;
using System.Text.RegularExpressions;

namespace Ganhuo.Documents.Paging;

/// <summary>
/// Puts paragraphs together again from lines of print: a full line runs on into one that is not indented.
/// </summary>
internal sealed partial class PageJoiner
{
    // In sizes of type: how far a full line may stay from the edge (marks that may not begin a line pull characters
    // down), and how far in a line begins that does not run on.
    private const double Ragged = 2.3, Indent = 0.8, Larger = 1.15;

    // A title that is set like the text, an addressee or a date stands at the edge even in a text that indents.
    private const int Flush = 3;

    // What ends left of this share of the page was not broken for want of room.
    private const double LeastWidth = 0.7;

    private readonly List<PageLine> lines;
    private readonly double size;
    private readonly double left;
    private readonly double right;
    private readonly double least;
    private readonly bool indents;

    private PageJoiner(IReadOnlyList<PageText> pages)
    {
        lines = [.. pages.SelectMany(p => p.Lines)];
        if (lines.Count == 0) return;
        least = pages.Max(p => p.Width) * LeastWidth;
        size = Math.Max(1, lines.Select(l => l.Size).Order().ElementAt(lines.Count / 2));
        left = Edge(lines.Select(l => l.Left).Order());
        right = UsualEnd();
        indents = Indents();
    }

    public static string Join(IReadOnlyList<PageText> pages) => new PageJoiner([.. PageFurniture.Remove(pages)]).Join();

    private string Join()
    {
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0) text.Append(RunsOn(lines[i - 1], lines[i]) ? Between(lines[i - 1].Text, lines[i].Text) : "\n");
            text.Append(lines[i].Text.Trim());
        }

        return text.Length == 0 ? "" : text.Append('\n').ToString();
    }

    private bool RunsOn(PageLine line, PageLine next)
    {
        if (PageFurniture.IsDocumentNumber(line.Text) || PageFurniture.IsDocumentNumber(next.Text)) return false;
        if (IsTitle(line) && IsTitle(next))
            return Math.Abs(line.Height - next.Height) < 1 && line.Right - line.Left > (right - left) / 2;
        if (IsLarger(line, next) || IsLarger(next, line)) return false;
        if (!IsFull(line) || IsIndented(next)) return false;
        return indents || !(EndsSentence(line.Text) && (Marker().IsMatch(next.Text) || IsHeading(next)));
    }

    private bool IsIndented(PageLine line) => line.Left > left + (Indent * size);

    // Where paragraphs are indented, what begins at the edge of a page is none, whatever number it begins with.
    private bool Indents()
    {
        var (indented, flush) = (0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            if (IsFull(lines[i - 1]) || IsTitle(lines[i])) continue;
            if (IsIndented(lines[i])) indented++;
            else flush++;
        }

        return indented > Flush * flush;
    }

    // The size is guessed from widths, the height depends on the font: what differs in both is set larger.
    private static bool IsLarger(PageLine line, PageLine other) =>
        line.Size > Larger * other.Size && line.Height > Larger * other.Height;

    private bool IsFull(PageLine line) => line.Right >= Math.Max(least, right - (Ragged * size));

    // The last line of a paragraph ends its sentence; a short line that does not is a heading.
    private bool IsHeading(PageLine line) => !IsFull(line) && !EndsSentence(line.Text);

    private bool IsTitle(PageLine line) =>
        line.Size > Larger * size && Math.Abs(line.Middle - ((left + right) / 2)) < 2 * size;

    private static bool EndsSentence(string text) =>
        text.TrimEnd() is [.., '。' or '；' or '：' or '！' or '？' or '”' or '）'];

    private static string Between(string before, string after) =>
        before.Length > 0 && after.Length > 0 && char.IsAsciiLetter(before[^1]) && char.IsAsciiLetter(after[0])
            ? " "
            : "";

    // Where full lines end: marks may hang over it, so it is not the outermost place.
    private double UsualEnd()
    {
        var half = (left + lines.Max(l => l.Right)) / 2;
        return lines.Where(l => l.Right >= half).GroupBy(l => Math.Round(2 * l.Right / size))
            .MaxBy(g => (g.Count(), g.Key))!.Average(l => l.Right);
    }

    // The outermost place where several lines end, so that a stray one does not count.
    private double Edge(IEnumerable<double> outermostFirst)
    {
        var places = outermostFirst.ToList();
        var enough = Math.Clamp(places.Count / 20, 1, 3);
        for (var i = 0; i + enough - 1 < places.Count; i++)
            if (Math.Abs(places[i] - places[i + enough - 1]) < size) return places[i];
        return places[0];
    }

    [GeneratedRegex(@"^\s?(?:[（(]?[一二三四五六七八九十]{1,3}[)）、．.是]|[（(]?\d{1,2}[)）、．.](?!\d)|第[一二三四五六七八九十]{1,3}[，、])")]
    private static partial Regex Marker();
}
