using Ganhuo.Documents.Markup;

namespace Ganhuo.Documents.Word;

/// <summary>Reads from styles.xml what concerns numbering.</summary>
internal static class StyleReader
{
    public static Dictionary<string, NumberingStyle> Read(string xml)
    {
        var styles = new Dictionary<string, NumberingStyle>(StringComparer.Ordinal);
        var scanner = new MarkupScanner(xml);
        var (id, style) = ("", new NumberingStyle(null, null, null));
        while (scanner.Read())
        {
            if (scanner.Token == MarkupToken.End && scanner.LocalName is "style") styles[id] = style;
            if (scanner.Token != MarkupToken.Start || scanner.Space != MarkupNamespace.Word) continue;
            if (scanner.LocalName is "style") (id, style) = (scanner.Attribute("styleId").ToString(), new NumberingStyle(null, null, null));
            else style = With(style, scanner);
        }

        return styles;
    }

    private static NumberingStyle With(NumberingStyle style, MarkupScanner scanner)
    {
        switch (scanner.LocalName)
        {
            case "basedOn":
                return style with { Base = scanner.Attribute("val").ToString() };
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
