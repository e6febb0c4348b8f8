using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Ganhuo.Documents.Word;

/// <summary>The lists of numbering.xml and the styles that belong to them.</summary>
internal sealed class NumberingDefinitions
{
    private const int LevelCount = 9;

    private readonly Dictionary<string, (string Abstract, NumberingLevel?[] Levels)> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string? Base, string? NumId, string? Level)> styles = new(StringComparer.Ordinal);

    public static NumberingDefinitions Read(XmlReader? numbering, XmlReader? styles)
    {
        var definitions = new NumberingDefinitions();
        if (numbering is not null) using (numbering) definitions.ReadLists(XDocument.Load(numbering));
        if (styles is not null) using (styles) definitions.ReadStyles(XDocument.Load(styles));
        return definitions;
    }

    /// <summary>The list and level of a paragraph, from itself or its style; null where it has none.</summary>
    public (string NumId, int Level)? Find(ParagraphText paragraph)
    {
        var (numId, level) = (paragraph.NumId, paragraph.Level);
        var style = paragraph.Style;
        for (var steps = 0; style is not null && steps < 16 && styles.TryGetValue(style, out var found); steps++)
        {
            numId ??= found.NumId;
            level ??= found.Level;
            style = found.Base;
        }

        return numId is null or "0" || !lists.ContainsKey(numId) ? null : (numId, Math.Clamp(Int(level) ?? 0, 0, LevelCount - 1));
    }

    /// <summary>Lists of one abstract list count on together.</summary>
    public string AbstractOf(string numId) => lists[numId].Abstract;

    public NumberingLevel? LevelOf(string numId, int level) => lists[numId].Levels[level];

    private void ReadLists(XDocument xml)
    {
        var abstracts = Named(xml, "abstractNum").ToLookup(a => Attribute(a, "abstractNumId") ?? "", Levels, StringComparer.Ordinal);
        foreach (var num in Named(xml, "num"))
        {
            var id = Attribute(num, "numId") ?? "";
            var of = Value(num, "abstractNumId") ?? "";
            var levels = abstracts[of].FirstOrDefault()?.ToArray() ?? new NumberingLevel?[LevelCount];
            var own = false;
            foreach (var change in num.Elements().Where(e => e.Name.LocalName == "lvlOverride"))
            {
                var level = Math.Clamp(Int(Attribute(change, "ilvl")) ?? 0, 0, LevelCount - 1);
                if (Int(Value(change, "startOverride")) is { } start && levels[level] is { } old)
                    (levels[level], own) = (old with { Start = start }, true);
            }

            lists[id] = (own ? "num" + id : of, levels);
        }
    }

    private static NumberingLevel?[] Levels(XElement list)
    {
        var levels = new NumberingLevel?[LevelCount];
        foreach (var level in list.Elements().Where(e => e.Name.LocalName == "lvl"))
        {
            var index = Int(Attribute(level, "ilvl")) ?? 0;
            if (index is < 0 or >= LevelCount) continue;
            levels[index] = new NumberingLevel(
                Value(level, "numFmt") ?? "decimal", Value(level, "lvlText") ?? "", Int(Value(level, "start")) ?? 1,
                Int(Value(level, "lvlRestart")), level.Elements().Any(e => e.Name.LocalName == "isLgl"));
        }

        return levels;
    }

    private void ReadStyles(XDocument xml)
    {
        foreach (var style in Named(xml, "style"))
        {
            var numbering = style.Descendants().FirstOrDefault(e => e.Name.LocalName == "numPr");
            styles[Attribute(style, "styleId") ?? ""] = (
                Value(style, "basedOn"),
                numbering is null ? null : Value(numbering, "numId"),
                numbering is null ? null : Value(numbering, "ilvl"));
        }
    }

    private static IEnumerable<XElement> Named(XDocument xml, string name) =>
        xml.Root?.Elements().Where(e => e.Name.LocalName == name) ?? [];

    private static string? Value(XElement parent, string name) =>
        parent.Elements().FirstOrDefault(e => e.Name.LocalName == name) is { } child ? Attribute(child, "val") : null;

    private static string? Attribute(XElement element, string name) =>
        element.Attributes().FirstOrDefault(a => a.Name.LocalName == name)?.Value;

    private static int? Int(string? value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
