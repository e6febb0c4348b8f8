using System.Security;
using System.Text;
using Ganhuo.Documents.Markup;
using Ganhuo.Documents.Packing;
using Ganhuo.Documents.Word;

namespace Ganhuo.Documents.Commenting;

/// <summary>The least that makes a Word document, in the type and measures of official papers.</summary>
internal static class WordMarkup
{
    public const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    // A4 with the margins, type size (16 pt) and line height (28 pt) usual for official papers.
    private const string Page =
        "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
        + "<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1985\" w:left=\"1588\" w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/></w:sectPr>";

    private const string Styles =
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        + "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"仿宋\" w:cs=\"Times New Roman\"/>"
        + "<w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault>"
        + "<w:pPrDefault><w:pPr><w:spacing w:line=\"560\" w:lineRule=\"exact\"/></w:pPr></w:pPrDefault></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>";

    /// <summary>A paragraph of the body: its first line is indented by two characters.</summary>
    public const string Indented = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>";

    /// <summary>The paragraph of a title.</summary>
    public const string Centred = "<w:spacing w:line=\"700\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>";

    /// <summary>The type of a title, and of headings of the first and the second level.</summary>
    public const string TitleType =
        "<w:rFonts w:ascii=\"宋体\" w:hAnsi=\"宋体\" w:eastAsia=\"宋体\"/><w:b/><w:sz w:val=\"44\"/><w:szCs w:val=\"44\"/>";

    public const string HeadingType = "<w:rFonts w:ascii=\"黑体\" w:hAnsi=\"黑体\" w:eastAsia=\"黑体\"/>";

    public const string SubheadingType = "<w:rFonts w:ascii=\"楷体\" w:hAnsi=\"楷体\" w:eastAsia=\"楷体\"/>";

    public static string Paragraph(string text, string properties = "", string runProperties = "")
    {
        var start = properties.Length == 0 ? "<w:p>" : $"<w:p><w:pPr>{properties}</w:pPr>";
        return text.Length == 0 ? start + "</w:p>" : $"{start}{Run(text, runProperties)}</w:p>";
    }

    public static string Run(string text, string properties = "")
    {
        var run = new StringBuilder(properties.Length == 0 ? "<w:r>" : $"<w:r><w:rPr>{properties}</w:rPr>");
        var first = true;
        foreach (var part in MarkupText.Allowed(text).Split('\t'))
        {
            if (!first) run.Append("<w:tab/>");
            if (part.Length > 0)
                run.Append("<w:t xml:space=\"preserve\">").Append(SecurityElement.Escape(part)).Append("</w:t>");
            first = false;
        }

        return run.Append("</w:r>").ToString();
    }

    /// <summary>A document of these paragraphs.</summary>
    public static byte[] Package(string body) => PackageParts.Pack(
        ("[Content_Types].xml", Bytes(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + $"<Override PartName=\"/{ApplicationProperty.UsualPart}\" ContentType=\"{ApplicationProperty.ContentType}\"/>"
            + $"<Override PartName=\"/word/document.xml\" ContentType=\"{Word}.document.main+xml\"/>"
            + $"<Override PartName=\"/word/styles.xml\" ContentType=\"{Word}.styles+xml\"/></Types>")),
        (ApplicationProperty.Packaged, Bytes(Links(
            $"<Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/>"
            + $"<Relationship Id=\"rId2\" Type=\"{ApplicationProperty.Kind(isStrict: false)}\" Target=\"{ApplicationProperty.UsualPart}\"/>"))),
        (ApplicationProperty.UsualPart, Encoding.UTF8.GetBytes(ApplicationProperty.New())),
        ("word/document.xml", Bytes($"<w:document xmlns:w=\"{Namespace}\"><w:body>{body}{Page}</w:body></w:document>")),
        ("word/styles.xml", Bytes($"<w:styles xmlns:w=\"{Namespace}\">{Styles}</w:styles>")),
        ("word/_rels/document.xml.rels",
            Bytes(Links($"<Relationship Id=\"rId1\" Type=\"{Office}/styles\" Target=\"styles.xml\"/>"))));

    private static string Links(string links) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{links}</Relationships>";

    private static byte[] Bytes(string xml) => Encoding.UTF8.GetBytes(Head + xml);
}
