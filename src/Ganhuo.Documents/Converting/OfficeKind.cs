using System.Text;
using Ganhuo.Documents.Packing;

namespace Ganhuo.Documents.Converting;

/// <summary>Which files are read through LibreOffice, and under which extension it knows them.</summary>
internal static class OfficeKind
{
    /// <summary>The extension, or null for what we read ourselves or not at all.</summary>
    public static string? Of(byte[] bytes) => FileSignatureReader.Read(bytes) switch
    {
        FileSignature.Compound => IsText(bytes) && !IsEncrypted(bytes) ? "doc" : null,
        FileSignature.Rtf => "rtf",
        FileSignature.WordXml => "xml",
        _ => null,
    };

    /// <summary>The extension of an archive, or null where it is no OpenDocument text.</summary>
    public static string? Of(PackedFile file) =>
        file.Read("mimetype") is { } type
        && Encoding.ASCII.GetString(type)
            .StartsWith("application/vnd.oasis.opendocument.text", StringComparison.Ordinal)
            ? "odt"
            : null;

    // A compound file holds streams named in UTF-16: one of an encrypted .docx, of a Word or WPS text, of a Works text.
    public static bool IsEncrypted(byte[] compound) => Holds(compound, "EncryptedPackage");

    private static bool IsText(byte[] compound) => Holds(compound, "WordDocument") || Holds(compound, "CONTENTS");

    private static bool Holds(ReadOnlySpan<byte> bytes, string stream) =>
        bytes.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;
}
