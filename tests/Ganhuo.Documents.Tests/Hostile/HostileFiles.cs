using static Ganhuo.Documents.Tests.WordFile;

namespace Ganhuo.Documents.Tests.Hostile;

/// <summary>Recipes; each file is to be refused with a reason, inside the limits.</summary>
internal static class HostileFiles
{
    private const string Laughs =
        "<!DOCTYPE x [<!ENTITY a \"哈哈哈哈哈哈哈哈哈哈\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";

    private static readonly string Whole =
        "<w:document " + Namespaces + "><w:body>" + Paragraph("完整的一段话，共十二个字。") + "</w:body></w:document>";

    public static IReadOnlyList<HostileFile> All { get; } =
    [
        Word("truncated", () => OfBody(Paragraph("完整"))[..400]),
        Word("directory cut off", () => OfBody(Paragraph("完整"))[..^30]),
        Word("nothing but a signature", () => [0x50, 0x4B, 0x03, 0x04]),
        Word("no body in it", () => Of(("a.txt", [65]))),
        Markup("DTD", "<!DOCTYPE x [<!ENTITY a \"b\">]>" + Whole),
        Markup("billion laughs", Laughs + Whole),
        Markup("external entity", "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">" + Whole),
        Markup("DTD from the network", "<!DOCTYPE x PUBLIC \"-//x\" \"http://example.invalid/x.dtd\">" + Whole),
        Markup("DTD after the root", Whole + "<!DOCTYPE x>"),
        Markup("unknown entity", Whole.Replace("完整", "&x;", StringComparison.Ordinal)),
        Markup("reference to no character", Whole.Replace("完整", "&#0;", StringComparison.Ordinal)),
        Markup("reference beyond Unicode", Whole.Replace("完整", "&#x110000;", StringComparison.Ordinal)),
        Markup("reference without end", Whole.Replace("完整", "&#" + new string('1', 100_000), StringComparison.Ordinal)),
        Markup("forbidden character", Whole.Replace("完整", "\u0001", StringComparison.Ordinal)),
        Markup("element not closed", Whole[..^30]),
        Markup("tags crossed", Whole.Replace("</w:r></w:p>", "</w:p></w:r>", StringComparison.Ordinal)),
        Markup("tag not closed", Whole.Replace("</w:document>", "</w:document", StringComparison.Ordinal)),
        Markup("comment not closed", Whole.Replace("<w:body>", "<w:body><!--", StringComparison.Ordinal)),
        Markup("attribute without quotes", Whole.Replace("<w:body>", "<w:body a=b>", StringComparison.Ordinal)),
        Markup("tag inside an attribute", Whole.Replace("<w:body>", "<w:body a=\"<\">", StringComparison.Ordinal)),
        Markup("two roots", Whole + Whole),
        Markup("text outside the root", Whole + "尾巴"),
        Markup("empty part", ""),
        Markup("another root", "<w:workbook " + Namespaces + "/>"),
        Markup("another namespace", "<document><body><p><r><t>x</t></r></p></body></document>"),
        Markup("deep", Nested("<a>", "</a>", 5_000)),
        Markup("very deep", Nested("<w:p>", "</w:p>", 200_000)),
        Markup("deep inside a deletion", Nested("<w:del><a>", "</a></w:del>", 5_000)),
        Word("bytes that are no UTF-8",
            () => Of(("word/document.xml",
            [.. Encoding.UTF8.GetBytes(Whole[..^60]), 0xFF, 0xFE, 0xC0, .. Encoding.UTF8.GetBytes(Whole[^60..])]))),
        Word("bytes that are no XML", () => Of(("word/document.xml", [1, 2, 3]))),
        Word("bomb in the body", () => OfBody(new string(' ', 32 * 1024 * 1024))),
        Word("bomb in the numbering", () => OfBody(Paragraph("甲"), new string(' ', 32 * 1024 * 1024))),
        Word("bomb that claims to be small", () => ZipPatch.ClaimSize(OfBody(new string(' ', 32 * 1024 * 1024)), 100)),
        Word("DTD in the styles",
            () => OfBody(Paragraph("甲"), List(0, ("decimal", "%1.")), more: ("styles", Laughs + "<w:styles " + Namespaces + "/>"))),
        Word("DTD in the relationships",
            () => Of(("_rels/.rels", Encoding.UTF8.GetBytes(Laughs + "<a/>")), ("word/document.xml", Encoding.UTF8.GetBytes(Whole)))),
        Word("marked encrypted", () => ZipPatch.ClaimEncrypted(OfBody(Paragraph("甲")))),
        Word("entries laid over one another", () => ZipPatch.Overlap(OfBody(Paragraph("甲")))),
        Word("ten thousand and one entries", () => Of([.. Enumerable.Range(0, 10_001).Select(i => ($"e{i}", Array.Empty<byte>()))])),
        Word("encrypted by Word", () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")]),
        Word("relationship that climbs out", () => Of(("_rels/.rels", Encoding.UTF8.GetBytes("<Relationships><Relationship Type=\"x/officeDocument\" Target=\"../../../../etc/passwd\"/></Relationships>")))),
        Word("relationship to another machine", () => Of(("_rels/.rels", Encoding.UTF8.GetBytes("<Relationships><Relationship Type=\"x/officeDocument\" TargetMode=\"External\" Target=\"http://example.invalid/a.xml\"/></Relationships>")))),
        new("OFD that names no page", "a.ofd", () => Of(("OFD.xml", "<a><DocRoot>../../../etc/passwd</DocRoot></a>"u8.ToArray()))),
        new("OFD that names a page a million times", "a.ofd",
            () => Of(("OFD.xml", "<a><DocRoot>d.xml</DocRoot></a>"u8.ToArray()),
            ("d.xml", Encoding.ASCII.GetBytes("<d>" + string.Concat(Enumerable.Repeat("<Page BaseLoc=\"p.xml\"/>", 100_000)) + "</d>")),
            ("p.xml", "<p/>"u8.ToArray()))),
        new("OFD with letters without end", "a.ofd", () => Of(("OFD.xml", "<a><DocRoot>d.xml</DocRoot></a>"u8.ToArray()), ("d.xml", "<d><Page BaseLoc=\"p.xml\"/></d>"u8.ToArray()), ("p.xml", "<p><TextObject Boundary=\"0 0 9 9\" Size=\"1e308\"><TextCode DeltaX=\"g 2147483647 5\"> </TextCode></TextObject></p>"u8.ToArray()))),
        new("OFD with a DTD", "a.ofd", () => Of(("OFD.xml", Encoding.UTF8.GetBytes(Laughs + "<a/>")))),
        new("encrypted Word document", "a.docx",
            () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptionInfo EncryptedPackage")]),
        new("old Office file under a new name", "a.docx",
            () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("Workbook")]),
        new("archive under the name of a document", "a.docx", () => Of(("a.zip", Of(("b.txt", [65]))))),
        new("picture", "a.doc", () => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]),
        new("packed by gzip", "a.txt", () => [0x1F, 0x8B, 8, 0, 0, 0]),
        new("program", "a.txt", () => [0x7F, 0x45, 0x4C, 0x46, 2, 1]),
        new("random bytes", "a.txt", () => Random(100_000)),
        new("old Word file of noise", "a.doc", () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Random(20_000)]),
        new("PDF of noise", "a.pdf", () => [.. Encoding.ASCII.GetBytes("%PDF-1.7\n"), .. Random(20_000)]),
        new("PDF cut off", "a.pdf", () => Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n")),
        new("page nested without end", "a.html", () => Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<div>", 200_000)))),
        new("page that opens what it never ends", "a.html",
            () => Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<p><b id={i}></p>")))),
        new("page of control characters", "a.html", () => [.. Encoding.ASCII.GetBytes("<html>"), .. Enumerable.Repeat((byte)1, 10_000)]),
    ];

    private static HostileFile Word(string recipe, Func<byte[]> make) => new(recipe, "a.docx", make);

    private static HostileFile Markup(string recipe, string xml) =>
        Word(recipe, () => Of(("word/document.xml", Encoding.UTF8.GetBytes(xml))));

    private static string Nested(string open, string close, int depth) =>
        $"<w:document {Namespaces}><w:body>{string.Concat(Enumerable.Repeat(open, depth))}{string.Concat(Enumerable.Repeat(close, depth))}</w:body></w:document>";

    private static byte[] Random(int count)
    {
        var bytes = new byte[count];
        new Random(1).NextBytes(bytes);
        return bytes;
    }
}
