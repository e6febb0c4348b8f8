using System.Buffers;
using System.Text;
using Ganhuo.Text;

namespace Ganhuo.Documents.Markup;

/// <summary>Bytes of an XML part into characters; only the encodings XML processors must know.</summary>
internal static class MarkupText
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\uFFFE\uFFFF");

    /// <exception cref="MarkupException">They are not UTF-8 or UTF-16, or hold what XML forbids.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, out Encoding encoding)
    {
        var mark = ByteOrder(bytes, out encoding);
        try
        {
            var text = encoding.GetString(bytes[mark..]);
            return text.AsSpan().ContainsAny(Forbidden) ? throw new MarkupException("a character XML forbids") : text;
        }
        catch (DecoderFallbackException e)
        {
            throw new MarkupException(e.Message);
        }
    }

    /// <summary>The text with a blank for every character XML cannot hold, lone surrogates among them.</summary>
    public static string Allowed(string text)
    {
        if (!text.AsSpan().ContainsAny(Forbidden) && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')) return text;
        var allowed = text.ToCharArray();
        for (var i = 0; i < allowed.Length; i++)
        {
            if (char.IsHighSurrogate(allowed[i]) && i + 1 < allowed.Length && char.IsLowSurrogate(allowed[i + 1])) i++;
            else if (Forbidden.Contains(allowed[i]) || char.IsSurrogate(allowed[i])) allowed[i] = ' ';
        }

        return new string(allowed);
    }

    private static int ByteOrder(ReadOnlySpan<byte> bytes, out Encoding encoding)
    {
        switch (bytes)
        {
            case [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]:
                encoding = new UnicodeEncoding(bytes[0] == 0xFE, byteOrderMark: true, throwOnInvalidBytes: true);
                return 2;
            case [0xEF, 0xBB, 0xBF, ..]:
                encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);
                return 3;
            default:
                encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
                return 0;
        }
    }
}
