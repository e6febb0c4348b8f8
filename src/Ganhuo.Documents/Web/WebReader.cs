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
        WebNesting.Check(decoded.Text.Content);
        using var page = new HtmlParser().ParseDocument(decoded.Text.Content);
        return ReadOutcome.Read(page.Body is { } body ? new WebText(body).Read() : new SourceText(""));
    }
}
