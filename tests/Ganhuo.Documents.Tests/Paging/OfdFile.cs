namespace Ganhuo.Documents.Tests.Paging;

/// <summary>Packs pages into an .ofd.</summary>
internal static class OfdFile
{
    private const string Space = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    public static byte[] Of(params string[] pages) => WordFile.Of(
    [
        ("OFD.xml", Bytes($"<ofd:OFD {Space} Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>")),
        ("Doc_0/Document.xml", Bytes($"<ofd:Document {Space}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>{string.Concat(pages.Select((_, i) => $"<ofd:Page ID=\"{i + 1}\" BaseLoc=\"Pages/Page_{i}/Content.xml\"/>"))}</ofd:Pages></ofd:Document>")),
        .. pages.Select((page, i) =>
        ($"Doc_0/Pages/Page_{i}/Content.xml",
        Bytes($"<ofd:Page {Space}><ofd:Content><ofd:Layer>{page}</ofd:Layer></ofd:Content></ofd:Page>"))),
    ]);

    /// <summary>A line of print at a height of the page, in type of 5.5 mm.</summary>
    public static string Line(string text, double top, double left = 28) =>
        $"<ofd:TextObject ID=\"1\" Boundary=\"{left} {top} 160 8\" Font=\"1\" Size=\"5.5\"><ofd:TextCode X=\"0\" Y=\"5.5\" DeltaX=\"g {text.Length - 1} 5.5\">{text}</ofd:TextCode></ofd:TextObject>";

    private static byte[] Bytes(string xml) => Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml);
}
