using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Ganhuo.Reporting.Html;

/// <summary>Writes markup as it is and text escaped; control characters that HTML forbids become U+FFFD.</summary>
internal sealed class HtmlOutput(TextWriter writer)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public void Raw(string markup) => writer.Write(markup);

    public void Text(string text) => Encoder.Encode(writer, text);

    /// <summary>Markup with holes, each hole escaped.</summary>
    public void Write([InterpolatedStringHandlerArgument("")] Markup markup) => _ = markup;

    public void Element(string tag, string text)
    {
        Raw($"<{tag}>");
        Text(text);
        Raw($"</{tag[..(tag.IndexOf(' ', StringComparison.Ordinal) is var at && at < 0 ? tag.Length : at)]}>");
    }
}
