using System.Text;
using System.Text.RegularExpressions;
using Ganhuo.Text;

namespace Ganhuo.Documents.Web;

/// <summary>The charset a page names in its first bytes, where the bytes bear it out.</summary>
internal static partial class WebCharset
{
    private const int Head = 4096;

    /// <summary>The name, or null where there is none, an unknown one, or one the bytes contradict.</summary>
    public static string? Declared(ReadOnlySpan<byte> bytes)
    {
        // A page saved in UTF-8 often still says gb2312: what is valid UTF-8 is nothing else.
        if (bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]
            || System.Text.Unicode.Utf8.IsValid(bytes))
            return null;
        var match = Charset().Match(Encoding.ASCII.GetString(bytes[..Math.Min(bytes.Length, Head)]));
        if (!match.Success) return null;
        var name = match.Groups["name"].Value;
        try
        {
            return PlainTextReader.Named(name) is UTF8Encoding ? null : name;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("""charset\s{0,4}=\s{0,4}["']?(?<name>[A-Za-z0-9_-]{2,20})""", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
