using System.Xml;
using System.Xml.Linq;
using static System.FormattableString;

namespace Ganhuo.Documents.Commenting;

/// <summary>Makes a new comments part known in a package: its kind, and who refers to it.</summary>
internal static class PackageIndex
{
    private const string CommentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Links = "http://schemas.openxmlformats.org/package/2006/relationships";

    public static string AddType(string contentTypes, string part)
    {
        var xml = Parse(contentTypes);
        var name = "/" + part;
        xml.Root!.Elements(Types + "Override").Where(o => (string?)o.Attribute("PartName") == name).Remove();
        xml.Root.Add(new XElement(
            Types + "Override", new XAttribute("PartName", name), new XAttribute("ContentType", CommentsType)));
        return Text(xml);
    }

    public static string AddLink(string? relationships, string part, bool isStrict)
    {
        var xml = relationships is null ? new XDocument(new XElement(Links + "Relationships")) : Parse(relationships);
        var used = xml.Root!.Elements()
            .Select(e => (string?)e.Attribute("Id"))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var number = 1;
        while (used.Contains(Invariant($"rIdGanhuo{number}"))) number++;
        var root = isStrict ? "http://purl.oclc.org/ooxml" : "http://schemas.openxmlformats.org";
        var kind = isStrict ? "officeDocument/relationships/comments" : "officeDocument/2006/relationships/comments";
        xml.Root.Add(new XElement(
            Links + "Relationship", new XAttribute("Id", Invariant($"rIdGanhuo{number}")),
            new XAttribute("Type", $"{root}/{kind}"),
            new XAttribute("Target", "/" + part)));
        return Text(xml);
    }

    private static XDocument Parse(string text)
    {
        using var reader = XmlReader.Create(
            new StringReader(text),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static string Text(XDocument xml) =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml.Root!.ToString(
            SaveOptions.DisableFormatting);
}
