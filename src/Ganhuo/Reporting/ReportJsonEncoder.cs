using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace Ganhuo.Reporting;

/// <summary>
/// Leaves Chinese (the supplementary planes too) as it is and escapes what could act on the reader's side: quotes,
/// controls, markup characters, line separators, invisible direction marks and lone surrogates.
/// </summary>
internal sealed class ReportJsonEncoder : JavaScriptEncoder
{
    // The framework's own encoders either escape the supplementary planes, where rare names are written, or let
    // markup and direction marks through.
    private const string Escaped =
        "\"\\<>&'\u007F\u061C\u200B\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E"
        + "\u2060\u2066\u2067\u2068\u2069\uFEFF\uFFFE\uFFFF";

    private static readonly SearchValues<char> Suspects = SearchValues.Create(
    [
        .. Range('\0', '\u001F'), .. Range('\u0080', '\u009F'), .. Escaped, .. Range('\uD800', '\uDFFF'),
    ]);

    private ReportJsonEncoder() { }

    public static ReportJsonEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 12;

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        var at = 0;
        while (span[at..].IndexOfAny(Suspects) is var found && found >= 0)
        {
            at += found;
            if (at + 1 >= span.Length || !char.IsSurrogatePair(span[at], span[at + 1])) return at;
            at += 2;
        }

        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(
        int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        Default.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);

    public override bool WillEncode(int unicodeScalar) =>
        Rune.IsValid(unicodeScalar) && unicodeScalar <= char.MaxValue && Suspects.Contains((char)unicodeScalar);

    private static IEnumerable<char> Range(char first, char last)
    {
        for (int c = first; c <= last; c++) yield return (char)c;
    }
}
