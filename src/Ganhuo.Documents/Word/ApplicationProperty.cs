using System.Xml;
using System.Xml.Linq;
using Ganhuo.Documents.Markup;
using Ganhuo.Documents.Packing;
using Ganhuo.Reporting;

namespace Ganhuo.Documents.Word;

/// <summary>
/// The property of a .docx that names the program it was last written by. Word and WPS put their own name there when they
/// save: a copy of ours that somebody has worked on is a report again.
/// </summary>
internal static class ApplicationProperty
{
    public const string UsualPart = "docProps/app.xml", Packaged = "_rels/.rels";

    public const string ContentType = "application/vnd.openxmlformats-officedocument.extended-properties+xml";

    /// <summary>The kind of relationship by which a package refers to its part.</summary>
    public static string Kind(bool isStrict) => isStrict
        ? "http://purl.oclc.org/ooxml/officeDocument/relationships/extendedProperties"
        : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties";

    private const string Element = "Application";

    private static readonly XNamespace Transitional = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    private static readonly XNamespace Strict = "http://purl.oclc.org/ooxml/officeDocument/extendedProperties";

    /// <summary>A part of properties that says nothing but that we wrote it.</summary>
    public static string New(bool isStrict = false)
    {
        var space = isStrict ? Strict : Transitional;
        return $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Properties xmlns=\"{space}\">"
            + $"<{Element}>{ToolIdentity.Generator}</{Element}></Properties>";
    }

    /// <summary>The part of a package that holds it, and whether the package says so itself.</summary>
    public static (string Part, bool IsNamed) PartOf(PackedFile file)
    {
        if (file.Read(Packaged) is not { } links) return (UsualPart, false);
        var named = Relationships.Read(MarkupText.Decode(links, out _), "");
        var part = named.OfKind("extended-properties").Concat(named.OfKind("extendedProperties")).FirstOrDefault(file.Has);
        return (part ?? UsualPart, part is not null);
    }

    /// <summary>Whether the document is as we wrote it.</summary>
    public static bool IsOurs(PackedFile file) =>
        file.Read(PartOf(file).Part) is { } bytes
        && Parsed(MarkupText.Decode(bytes, out _))?.Root is { } root
        && (string?)root.Element(root.Name.Namespace + Element) == ToolIdentity.Generator;

    /// <summary>The part with our name in it and all else as it was; null where it is no XML, which we do not mend.</summary>
    public static string? WithOurs(string part)
    {
        if (Parsed(part) is not { Root: { } root } xml) return null;
        root.SetElementValue(root.Name.Namespace + Element, ToolIdentity.Generator);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml.Root.ToString(SaveOptions.DisableFormatting);
    }

    private static XDocument? Parsed(string part)
    {
        using var reader = XmlReader.Create(
            new StringReader(part), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        try
        {
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
