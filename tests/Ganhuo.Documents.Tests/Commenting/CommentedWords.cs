using System.IO.Compression;
using System.Xml.Linq;

namespace Ganhuo.Documents.Tests.Commenting;

/// <summary>The words each comment hangs on, read from the file by other means than those that hung them.</summary>
internal static class CommentedWords
{
    // What a reader does not see in the line itself: old places, phonetic guides, second choices, boxes.
    private static readonly string[] Unseen = ["pPr", "rt", "Fallback", "txbxContent"];

    public static SortedDictionary<int, string> Of(byte[] docx, string part = "word/document.xml", bool asOriginal = false)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        using var stream = archive.GetEntry(part)!.Open();
        var (open, words) = (new HashSet<int>(), new SortedDictionary<int, string>());
        foreach (var element in XDocument.Load(stream, LoadOptions.PreserveWhitespace).Descendants())
        {
            if (element.Name.LocalName == "commentRangeStart") words[Begin(open, element)] = "";
            else if (element.Name.LocalName == "commentRangeEnd") Assert.True(open.Remove(Id(element)), "a range ends that did not begin");
            else if (Visible(element, asOriginal) is { Length: > 0 } text)
                foreach (var id in open) words[id] += text;
        }

        Assert.Empty(open);
        return words;
    }

    private static int Begin(HashSet<int> open, XElement element)
    {
        Assert.True(open.Add(Id(element)), "a range begins twice");
        return Id(element);
    }

    private static int Id(XElement element) => (int)element.Attributes().Single(a => a.Name.LocalName == "id");

    private static string Visible(XElement element, bool asOriginal) =>
        !element.Name.NamespaceName.Contains("wordprocessingml", StringComparison.Ordinal)
        || element.Ancestors().Any(e => IsUnseen(e, asOriginal)) || IsHidden(element.Parent)
            ? ""
            : element.Name.LocalName switch
            {
                "t" => Text(element),
                "delText" when asOriginal => Text(element),
                "tab" or "ptab" => "\t",
                "br" or "cr" => "\n",
                "noBreakHyphen" => "-",
                "sym" => ((string)element.Attributes().Single(a => a.Name.LocalName == "char")) is "F0A8" or "F06F" ? "□" : "☑",
                _ => "",
            };

    // Of two hands' changes the one that undoes the other's is not seen either way.
    private static bool IsUnseen(XElement element, bool asOriginal) => Unseen.Contains(element.Name.LocalName)
        || (asOriginal ? element.Name.LocalName is "ins" or "moveTo" : element.Name.LocalName is "moveFrom")
        || element.Elements().Any(e =>
        e.Name.LocalName == "trPr" && e.Elements().Any(t => t.Name.LocalName == (asOriginal ? "ins" : "del")));

    private static bool IsHidden(XElement? run) => run is not null && run.Elements().Where(e => e.Name.LocalName == "rPr")
        .Elements().Any(e => e.Name.LocalName == "vanish"
        && (string?)e.Attributes().SingleOrDefault(a => a.Name.LocalName == "val") != "0");

    private static string Text(XElement element) =>
        (string?)element.Attribute(XNamespace.Xml + "space") == "preserve"
            ? element.Value.ReplaceLineEndings(" ") : element.Value.Trim(' ', '\t', '\r', '\n');
}
