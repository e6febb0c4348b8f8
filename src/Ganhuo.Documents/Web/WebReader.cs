using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Ganhuo.Text;

namespace Ganhuo.Documents.Web;

/// <summary>Reads a web page: its text block by block, without scripts, navigation and what is hidden.</summary>
internal static class WebReader
{
    public static ReadOutcome Read(byte[] bytes, string? encoding)
    {
        var decoded = PlainTextReader.Read(bytes, encoding ?? WebCharset.Declared(bytes));
        if (!decoded.IsReadable) return decoded;
        CheckDepth(decoded.Text.Content);
        using var page = new HtmlParser().ParseDocument(decoded.Text.Content);
        var text = page.Body is { } body ? new WebText().Of(body) : "";
        return ReadOutcome.Read(new SourceText(text));
    }

    // The parser itself goes deep where the page does; what no editor writes is refused before it is built.
    private static void CheckDepth(string page)
    {
        var depth = 0;
        for (var at = page.IndexOf('<'); at >= 0 && at + 1 < page.Length; at = page.IndexOf('<', at + 1))
        {
            if (char.IsAsciiLetter(page[at + 1]) && !WebElements.IsVoid(page.AsSpan(at + 1))) depth++;
            else if (page[at + 1] == '/' && depth > 0) depth--;
            if (depth > Limits.MaxWebDepth) throw new LimitException("网页结构嵌套过深", "the page is nested too deeply");
        }
    }
}
