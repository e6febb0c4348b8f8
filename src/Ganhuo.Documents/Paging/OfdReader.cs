using System.Globalization;
using Ganhuo.Documents.Markup;
using Ganhuo.Documents.Packing;
using Ganhuo.Documents.Word;
using Ganhuo.Text;

namespace Ganhuo.Documents.Paging;

/// <summary>
/// Reads .ofd (GB/T 33190), the layout format of official papers: text objects of every page, placed as lines of print,
/// from which paragraphs are put together again as from a PDF. Seals, annotations and page templates are not read.
/// </summary>
internal sealed class OfdReader(PackedFile file)
{
    private const string Entry = "OFD.xml";

    private readonly HashSet<string> read = new(StringComparer.Ordinal);

    public static bool IsOne(PackedFile file) => file.Has(Entry);

    /// <summary>The text, or why there is none; what a damaged file throws is left to the caller.</summary>
    public static ReadOutcome Read(PackedFile file)
    {
        var text = PageJoiner.Join([.. new OfdReader(file).Pages()]);
        return text.Length > 0 ? ReadOutcome.Read(new SourceText(text)) : Refusal.Of(
            "OFD 里没有文字，疑为扫描件，请先做文字识别", "the OFD holds no text: a scan, most likely, to be recognised first");
    }

    private IEnumerable<PageText> Pages()
    {
        foreach (var root in Texts(Entry, "DocRoot").Select(path => Relationships.Absolute("", path)).ToList())
        {
            var (size, contents) = Document(root);
            foreach (var content in contents)
                if (Page(content, size) is { Lines.IsEmpty: false } page) yield return page;
        }
    }

    // What each element of that name says, in order.
    private List<string> Texts(string part, string element)
    {
        var (texts, scanner) = (new List<string>(), Open(part));
        while (scanner?.Read() ?? false)
            if (scanner.Token == MarkupToken.Start && !scanner.IsEmpty && scanner.LocalName.SequenceEqual(element)
                && scanner.Read() && scanner.Token == MarkupToken.Text)
                texts.Add(MarkupReference.Decode(scanner.Raw).Trim());
        return texts;
    }

    private (OfdBox Size, List<string> Contents) Document(string root)
    {
        var (size, contents, scanner) = (OfdBox.Paper, new List<string>(), Open(root));
        while (scanner?.Read() ?? false)
        {
            if (scanner.Token != MarkupToken.Start) continue;
            if (scanner.LocalName is "Page")
                contents.Add(Relationships.Absolute(
                    Relationships.FolderOf(root), MarkupReference.Decode(scanner.Attribute("BaseLoc"))));
            else if (scanner.LocalName is "PhysicalBox") size = Box(scanner) ?? size;
        }

        return (size, contents);
    }

    private PageText? Page(string part, OfdBox size)
    {
        if (Open(part) is not { } scanner) return null;
        var lines = new List<PageLine>();
        while (scanner.Read())
        {
            if (scanner.Token != MarkupToken.Start) continue;
            if (scanner.LocalName is "PhysicalBox") size = Box(scanner) ?? size;
            else if (scanner.LocalName is "TextObject" && !scanner.IsEmpty) Text(scanner, lines);
        }

        return new PageText(size.Width, size.Height, [.. PageLayout.Rows(lines)]);
    }

    private static OfdBox? Box(MarkupScanner scanner) =>
        !scanner.IsEmpty && scanner.Read() && scanner.Token == MarkupToken.Text ? OfdBox.Read(scanner.Raw) : null;

    private static void Text(MarkupScanner scanner, List<PageLine> lines)
    {
        var box = OfdBox.Read(scanner.Attribute("Boundary"));
        var letters = OfdLetters.Of(Number(scanner.Attribute("Size")), scanner.Attribute("CTM"));
        var depth = scanner.Depth;
        while (scanner.Read() && (scanner.Depth > depth || scanner.Token != MarkupToken.End))
        {
            if (scanner.Token != MarkupToken.Start || scanner.LocalName is not "TextCode" || scanner.IsEmpty) continue;
            var (x, y) = (Number(scanner.Attribute("X")), Number(scanner.Attribute("Y")));
            var advances = scanner.Attribute("DeltaX").ToString();
            if (box is { } place && scanner.Read() && scanner.Token == MarkupToken.Text
                && letters.Line(MarkupReference.Decode(scanner.Raw), place, x, y, advances) is { } line)
                lines.Add(line);
        }
    }

    // A part is read once, however often it is named.
    private MarkupScanner? Open(string part) =>
        read.Add(part) && file.Read(part) is { } bytes ? new MarkupScanner(MarkupText.Decode(bytes, out _)) : null;

    private static double Number(ReadOnlySpan<char> number) =>
        double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && double.IsFinite(value)
            ? value
            : 0;
}
