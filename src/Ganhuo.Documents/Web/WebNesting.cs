using Ganhuo.Text;

namespace Ganhuo.Documents.Web;

/// <summary>
/// Looks over the tags of a page before it is built. The parser goes as deep as the page does, and elements such as
/// &lt;b&gt; that are never ended are opened again in every paragraph: what no editor writes is refused.
/// </summary>
internal static class WebNesting
{
    /// <exception cref="LimitException">The page is nested too deeply, or leaves too much open.</exception>
    public static void Check(string page)
    {
        var (depth, open) = (0, 0);
        for (var at = page.IndexOf('<'); at >= 0 && at + 1 < page.Length; at = page.IndexOf('<', at + 1))
        {
            var ends = page[at + 1] == '/';
            var name = WebElements.NameAt(page.AsSpan(at + (ends ? 2 : 1)));
            if (name.Length == 0) continue;

            // What looks like a tag inside a script is none; one that is not ended goes on to the end of the page.
            if (!ends && (name is "script" or "style") && (at = EndOf(page, name, at)) < 0) return;
            if (!WebElements.IsVoid(name)) depth = Math.Max(0, depth + (ends ? -1 : 1));
            if (WebElements.IsReopened(name)) open = Math.Max(0, open + (ends ? -1 : 1));
            if (depth > Limits.MaxWebDepth || open > Limits.MaxXmlDepth)
                throw new LimitException("网页结构嵌套过深", "the page is nested too deeply");
        }
    }

    private static int EndOf(string page, string name, int at) =>
        page.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase) is var end && end > at ? end - 1 : -1;
}
