using System.IO.Compression;
using System.Text;

namespace Ganhuo.Documents.Tests;

/// <summary>Packs parts into a .docx.</summary>
internal static class WordFile
{
    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    public static byte[] OfBody(string body, string? numbering = null, string? styles = null)
    {
        var parts = new List<(string, string)> { ("word/document.xml", $"<w:document {Namespace}><w:body>{body}</w:body></w:document>") };
        if (numbering is not null) parts.Add(("word/numbering.xml", $"<w:numbering {Namespace}>{numbering}</w:numbering>"));
        if (styles is not null) parts.Add(("word/styles.xml", $"<w:styles {Namespace}>{styles}</w:styles>"));
        return Of([.. parts.Select(p => (p.Item1, Encoding.UTF8.GetBytes(p.Item2)))]);
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

    public static string Paragraph(string text, string properties = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    public static string Numbered(string text, int level, int list = 1) =>
        Paragraph(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");
}
