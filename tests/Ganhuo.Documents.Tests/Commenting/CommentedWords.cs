using System.IO.Compression;
using System.Xml.Linq;

namespace Ganhuo.Documents.Tests.Commenting;

/// <summary>The words each comment hangs on, read from the file by other means than those that hung them.</summary>
internal static class CommentedWords
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static SortedDictionary<int, string> Of(byte[] docx, string part = "word/document.xml")
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        using var stream = archive.GetEntry(part)!.Open();
        var (open, words) = (new HashSet<int>(), new SortedDictionary<int, string>());
        foreach (var element in XDocument.Load(stream, LoadOptions.PreserveWhitespace).Descendants())
        {
            if (element.Name == W + "commentRangeStart") words[Begin(open, element)] = "";
            else if (element.Name == W + "commentRangeEnd") Assert.True(open.Remove(Id(element)), "a range ends that did not begin");
            else if (Visible(element) is { Length: > 0 } text)
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

    private static int Id(XElement element) => (int)element.Attribute(W + "id")!;

    private static string Visible(XElement element) => element.Ancestors(W + "pPr").Any() ? ""
        : element.Name == W + "t" ? Text(element)
        : element.Name == W + "tab" ? "\t"
        : element.Name == W + "br" ? "\n"
        : element.Name == W + "noBreakHyphen" ? "-"
        : "";

    private static string Text(XElement element) =>
        (string?)element.Attribute(XNamespace.Xml + "space") == "preserve" ? element.Value.ReplaceLineEndings(" ") : element.Value.Trim(' ', '\t', '\r', '\n');
}
