using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Ganhuo.Documents.Markup;

namespace Ganhuo.Documents.Paging;

/// <summary>Reads the lines of every page out of what <c>pdftotext -bbox-layout</c> writes.</summary>
internal sealed class PageLayout
{
    // Parts of the size of type: how far words of a line stand apart before a blank, or a tab, is meant. Justified Han
    // stand apart a little; between Han and Latin programs put a quarter of a size by themselves.
    private const double LatinShare = 0.2, HanShare = 0.4, MixedShare = 0.7, TabShare = 3.0;

    private readonly MarkupScanner scanner;
    private readonly List<PageText> pages = [];
    private readonly List<PageLine> lines = [];

    private PageLayout(string markup) => scanner = new MarkupScanner(markup);

    public static IReadOnlyList<PageText> Read(string output)
    {
        // The document type in front names no entity of ours; what matters begins after it.
        var (start, end) =
            (output.IndexOf("<doc>", StringComparison.Ordinal), output.LastIndexOf("</doc>", StringComparison.Ordinal));
        if (start < 0 || end < start) return [];
        var layout = new PageLayout(MarkupText.Allowed(output[start..(end + "</doc>".Length)]));
        layout.Read();
        return layout.pages;
    }

    private void Read()
    {
        var (width, height) = (0.0, 0.0);
        while (scanner.Read())
        {
            if (scanner.Token == MarkupToken.Start && scanner.LocalName is "page")
                (width, height) = (Number("width"), Number("height"));
            else if (scanner.Token == MarkupToken.Start && scanner.LocalName is "line") lines.Add(Line());
            else if (scanner.Token == MarkupToken.End && scanner.LocalName is "page") EndPage(width, height);
        }
    }

    private PageLine Line()
    {
        var (left, right, top, bottom) = (Number("xMin"), Number("xMax"), Number("yMin"), Number("yMax"));
        var words = new List<(string Text, double Left, double Right)>();
        while (scanner.Read() && !(scanner.Token == MarkupToken.End && scanner.LocalName is "line"))
        {
            if (scanner.Token != MarkupToken.Start || scanner.LocalName is not "word") continue;
            var (begin, end) = (Number("xMin"), Number("xMax"));
            var word = scanner.Read() && scanner.Token == MarkupToken.Text ? MarkupReference.Decode(scanner.Raw) : "";
            words.Add((word, begin, end));
        }

        // A Han is as wide as the type is large, another character about half of that.
        var size =
            words.Sum(w => w.Right - w.Left) / Math.Max(0.5, words.Sum(w => w.Text.Sum(c => c < 0x2E80 ? 0.5 : 1)));
        var text = new StringBuilder();
        for (var i = 0; i < words.Count; i++)
            text.Append(i == 0 ? "" : Gap(text, words[i].Text, (words[i].Left - words[i - 1].Right) / size))
                .Append(words[i].Text);
        return new PageLine(text.ToString(), left, right, top, bottom, size);
    }

    private void EndPage(double width, double height)
    {
        pages.Add(new PageText(width, height, [.. Rows(lines)]));
        lines.Clear();
    }

    /// <summary>What stands side by side is one row, whatever blocks a program saw.</summary>
    public static IEnumerable<PageLine> Rows(IEnumerable<PageLine> lines)
    {
        PageLine? row = null;
        foreach (var line in lines.Where(l => l.Text.Length > 0)
            .OrderBy(l => Math.Round((l.Top + l.Bottom) / 4))
            .ThenBy(l => l.Left))
        {
            if (row is not null && Overlaps(row, line)) row = Beside(row, line);
            else
            {
                if (row is not null) yield return row;
                row = line;
            }
        }

        if (row is not null) yield return row;
    }

    private static bool Overlaps(PageLine row, PageLine line) =>
        Math.Min(row.Bottom, line.Bottom) - Math.Max(row.Top, line.Top) > 0.6 * Math.Min(row.Height, line.Height)
        && line.Left >= row.Right - row.Size;

    private static PageLine Beside(PageLine row, PageLine line)
    {
        var gap = (line.Left - row.Right) / row.Size;
        var between = gap > TabShare ? "\t" : Gap(new StringBuilder(row.Text), line.Text, gap);
        return new PageLine(
            row.Text + between + line.Text, row.Left, Math.Max(row.Right, line.Right), Math.Min(row.Top, line.Top),
            Math.Max(row.Bottom, line.Bottom), row.Size);
    }

    private static string Gap(StringBuilder before, string after, double gap)
    {
        if (before.Length == 0 || after.Length == 0) return "";
        var (left, right) = (char.IsAscii(before[^1]), char.IsAscii(after[0]));
        return gap > (left != right ? MixedShare : left ? LatinShare : HanShare) ? " " : "";
    }

    private double Number(ReadOnlySpan<char> name) =>
        double.TryParse(scanner.Attribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number)
            ? number
            : 0;
}
