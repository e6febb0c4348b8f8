using Ganhuo.Documents.Markup;

namespace Ganhuo.Documents.Word;

/// <summary>Reads from styles.xml what concerns numbering and headings.</summary>
internal static class StyleReader
{
    public static Dictionary<string, ParagraphStyle> Read(string xml)
    {
        var styles = new Dictionary<string, ParagraphStyle>(StringComparer.Ordinal);
        var scanner = new MarkupScanner(xml);
        var (id, style) = ("", ParagraphStyle.Plain);
        while (scanner.Read())
        {
            if (scanner.Token == MarkupToken.End && scanner.LocalName is "style") styles[id] = style;
            if (scanner.Token != MarkupToken.Start || scanner.Space != MarkupNamespace.Word) continue;
            if (scanner.LocalName is "style")
                (id, style) = (scanner.Attribute("styleId").ToString(), ParagraphStyle.Plain);
            else style = With(style, scanner);
        }

        return styles;
    }

    private static ParagraphStyle With(ParagraphStyle style, MarkupScanner scanner)
    {
        switch (scanner.LocalName)
        {
            case "basedOn":
                return style with { Base = scanner.Attribute("val").ToString() };
            case "name":
                return style with { Name = scanner.Attribute("val").ToString() };
            case "outlineLvl":
                return style with { Outline = scanner.Attribute("val").ToString() };
            case "numId":
                return style with { NumId = scanner.Attribute("val").ToString() };
            case "ilvl":
                return style with { Level = scanner.Attribute("val").ToString() };
            case "rPr" or "tblPr" or "pPrChange":
                scanner.Skip();
                return style;
            default:
                return style;
        }
    }
}
