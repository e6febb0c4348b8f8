using System.Xml;
using System.Xml.Linq;
using static System.FormattableString;

namespace Ganhuo.Documents.Commenting;

/// <summary>Makes a new part known in a package: its kind, and who refers to it.</summary>
internal static class PackageIndex
{
    public const string ContentTypes = "[Content_Types].xml";

    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Links = "http://schemas.openxmlformats.org/package/2006/relationships";

    public static string AddType(string contentTypes, string part, string type)
    {
        var xml = Parse(contentTypes);
        var name = "/" + part;
        xml.Root!.Elements(Types + "Override").Where(o => (string?)o.Attribute("PartName") == name).Remove();
        xml.Root.Add(new XElement(
            Types + "Override", new XAttribute("PartName", name), new XAttribute("ContentType", type)));
        return Text(xml);
    }

    /// <param name="relationships">Those of the part that refers to it, or null where it has none yet.</param>
    /// <param name="part">The new part.</param>
    /// <param name="kind">The address of such a reference.</param>
    public static string AddLink(string? relationships, string part, string kind)
    {
        var xml = relationships is null ? new XDocument(new XElement(Links + "Relationships")) : Parse(relationships);
        var used = xml.Root!.Elements()
            .Select(e => (string?)e.Attribute("Id"))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var number = 1;
        while (used.Contains(Invariant($"rIdGanhuo{number}"))) number++;
        xml.Root.Add(new XElement(
            Links + "Relationship", new XAttribute("Id", Invariant($"rIdGanhuo{number}")),
            new XAttribute("Type", kind),
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
