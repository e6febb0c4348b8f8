using System.Text;

namespace Ganhuo.Documents;

/// <summary>Tells kinds of text apart: HTML also by how it begins, for many a .doc is a saved web page.</summary>
internal static class TextKindReader
{
    private const int Head = 512;

    public static TextKind Of(string name, ReadOnlySpan<byte> bytes) =>
        Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".HTML" or ".HTM" or ".XHTML" or ".SHTML" => TextKind.Web,
        ".MD" or ".MARKDOWN" => TextKind.Markdown,
        _ => BeginsAsWebPage(bytes[..Math.Min(bytes.Length, Head)]) ? TextKind.Web : TextKind.Plain,
    };

    private static bool BeginsAsWebPage(ReadOnlySpan<byte> head)
    {
        var text = Encoding.ASCII.GetString(head).TrimStart('?', ' ', '\t', '\r', '\n');
        return text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }
}
