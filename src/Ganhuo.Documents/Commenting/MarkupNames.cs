using Ganhuo.Documents.Markup;

namespace Ganhuo.Documents.Commenting;

/// <summary>
/// How the elements of comments are written in one document: with its own prefix for Word's namespace.
/// </summary>
internal sealed class MarkupNames
{
    private const string OwnPrefix = "ganhuo";

    private readonly string prefix;
    private readonly string declaration;

    private MarkupNames(string prefix, string uri, bool isDeclared)
    {
        this.prefix = prefix;
        Uri = uri;
        declaration = isDeclared ? "" : $" xmlns:{prefix}=\"{uri}\"";
    }

    public string Uri { get; }

    /// <summary>
    /// What the document says in its root element; one that binds Word's namespace to no prefix gets one of ours.
    /// </summary>
    public static MarkupNames Of(string markup)
    {
        var scanner = new MarkupScanner(markup);
        scanner.Read();
        if (scanner.Namespaces.Of(MarkupNamespace.Word) is var (prefix, uri)) return new MarkupNames(prefix, uri, true);
        var strict = markup.Contains("http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal);
        return new MarkupNames(OwnPrefix, strict
            ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
            : "http://schemas.openxmlformats.org/wordprocessingml/2006/main", false);
    }

    public string RangeStart(int id) => $"<{prefix}:commentRangeStart{declaration} {prefix}:id=\"{Number(id)}\"/>";

    public string RangeEnd(int id) =>
        $"<{prefix}:commentRangeEnd{declaration} {prefix}:id=\"{Number(id)}\"/>"
        + $"<{prefix}:r{declaration}><{prefix}:commentReference {prefix}:id=\"{Number(id)}\"/></{prefix}:r>";

    private static string Number(int id) => id.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
