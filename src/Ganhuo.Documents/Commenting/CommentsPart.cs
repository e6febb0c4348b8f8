using System.Globalization;
using System.Security;
using System.Text;
using Ganhuo.Documents.Markup;
using Ganhuo.Reporting;

namespace Ganhuo.Documents.Commenting;

/// <summary>Writes the part that holds the words of the comments, after those that are there already.</summary>
internal static class CommentsPart
{
    public const string Author = ToolIdentity.Generator, Initials = "干";

    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    /// <summary>The kind of relationship by which a document refers to it.</summary>
    public static string Kind(bool isStrict) => isStrict
        ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
        : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";

    /// <summary>
    /// The first number no comment of the document has, counting also references to comments that are gone.
    /// </summary>
    public static int NextId(string markup, string? comments) =>
        Math.Max(Highest(markup), comments is null ? -1 : Highest(comments)) + 1;

    /// <summary>A new part.</summary>
    public static string Create(string uri, IEnumerable<(int Id, WordComment Comment)> comments, string? date) =>
        $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"{uri}\">{Elements("", comments, date)}</w:comments>";

    /// <summary>The part with more comments at its end.</summary>
    public static string Extend(
        string part, string uri, IEnumerable<(int Id, WordComment Comment)> comments, string? date)
    {
        var elements = Elements($" xmlns:w=\"{uri}\"", comments, date);
        var scanner = new MarkupScanner(part);
        scanner.Read();
        if (!scanner.IsEmpty) return part.Insert(part.LastIndexOf("</", StringComparison.Ordinal), elements);
        var name = scanner.Raw[1..scanner.Raw.IndexOfAny(" \t\r\n/>")].ToString();
        var close = scanner.End - 2;
        return $"{part[..close]}>{elements}</{name}>{part[scanner.End..]}";
    }

    private static int Highest(string markup)
    {
        var (scanner, highest) = (new MarkupScanner(markup), -1);
        while (scanner.Read())
            if (scanner.Token == MarkupToken.Start && scanner.LocalName.StartsWith("comment")
                && int.TryParse(scanner.Attribute("id"), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                    && id < 1_000_000_000)
                highest = Math.Max(highest, id);
        return highest;
    }

    private static string Elements(
        string declaration, IEnumerable<(int Id, WordComment Comment)> comments, string? date)
    {
        var written = new StringBuilder();
        foreach (var (id, comment) in comments)
        {
            written.Append(
                CultureInfo.InvariantCulture, $"<w:comment{declaration} w:id=\"{id}\" w:author=\"{Author}\"");
            if (date is not null) written.Append(CultureInfo.InvariantCulture, $" w:date=\"{date}\"");
            written.Append(CultureInfo.InvariantCulture, $" w:initials=\"{Initials}\">");
            for (var i = 0; i < comment.Paragraphs.Length; i++) Paragraph(written, comment.Paragraphs[i], i == 0);
            written.Append("</w:comment>");
        }

        return written.ToString();
    }

    private static void Paragraph(StringBuilder written, string text, bool isFirst) => written
        .Append("<w:p>").Append(isFirst ? "<w:r><w:annotationRef/></w:r><w:r><w:rPr><w:b/></w:rPr>" : "<w:r>")
        .Append("<w:t xml:space=\"preserve\">").Append(SecurityElement.Escape(MarkupText.Allowed(text)))
        .Append("</w:t></w:r></w:p>");
}
