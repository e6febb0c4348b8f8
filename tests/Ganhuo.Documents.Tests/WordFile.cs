using System.IO.Compression;

namespace Ganhuo.Documents.Tests;

/// <summary>Packs parts into a .docx.</summary>
internal static class WordFile
{
    public const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    /// <summary>A whole package around a body; further parts may be named with their content.</summary>
    public static byte[] OfBody(string body, string? numbering = null, string? styles = null, params (string Name, string Xml)[] more)
    {
        var parts = new List<(string Name, string Xml)> { ("document", $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>") };
        if (numbering is not null) parts.Add(("numbering", $"<w:numbering {Namespaces}>{numbering}</w:numbering>"));
        if (styles is not null) parts.Add(("styles", $"<w:styles {Namespaces}>{styles}</w:styles>"));
        parts.AddRange(more);
        var types = string.Concat(parts.Select(p => $"<Override PartName=\"/word/{p.Name}.xml\" ContentType=\"{Word}.{(p.Name == "document" ? "document.main" : Kind(p.Name))}+xml\"/>"));
        var links = string.Concat(parts.Skip(1)
            .Select((p, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Office}/{Kind(p.Name)}\" Target=\"{p.Name}.xml\"/>"));
        return Of(
        [
            ("[Content_Types].xml", Bytes($"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>{types}</Types>")),
            ("_rels/.rels", Bytes(Links($"<Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/>"))),
            .. parts.Select(p => ($"word/{p.Name}.xml", Bytes(p.Xml))),
            ("word/_rels/document.xml.rels", Bytes(Links(links))),
        ]);
    }

    public static byte[] Of(params (string Name, byte[] Content)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }

        return bytes.ToArray();
    }

    /// <summary>Every part by name, but those named.</summary>
    public static SortedDictionary<string, byte[]> Parts(byte[] package, params string[] but)
    {
        using var archive = new ZipArchive(new MemoryStream(package));
        var parts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries.Where(e => !but.Contains(e.FullName)))
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            parts.Add(entry.FullName, bytes.ToArray());
        }

        return parts;
    }

    public static string Paragraph(string text, string properties = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    public static string Numbered(string text, int level, int list = 1) =>
        Paragraph(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    /// <summary>A list of such levels, each its numerals and its text.</summary>
    public static string List(int id, params (string Format, string Text)[] levels) =>
        $"<w:abstractNum w:abstractNumId=\"{id}\">" + string.Concat(levels.Select((l, i) => Level(i, l.Format, l.Text)))
            + "</w:abstractNum>";

    public static string Level(int index, string format, string text, string more = "", int start = 1) =>
        $"<w:lvl w:ilvl=\"{index}\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>";

    public static string Num(int id, int of, string changes = "") =>
        $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{of}\"/>{changes}</w:num>";

    private static string Kind(string name) => name.TrimEnd('1', '2', '3');

    private static string Links(string links) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{links}</Relationships>";

    private static byte[] Bytes(string xml) =>
        Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml);
}
