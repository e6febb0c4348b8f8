using Ganhuo.Documents.Letters;
using Ganhuo.Documents.Packing;
using Ganhuo.Documents.Word;
using Ganhuo.Reporting;

namespace Ganhuo.Documents;

/// <summary>
/// Tells what we wrote ourselves (review pages, commented copies, letters, screens) from reports: each bears our name as
/// its format has it. A commented copy that somebody has worked on and saved bears the name of their program, and is a report again.
/// </summary>
public static class OwnOutput
{
    private const int Head = 4096, Tail = 64;

    private static ReadOnlySpan<byte> Screen => "━━ "u8;

    /// <summary>
    /// Whether a file is one of ours, by its first and last bytes, or one part of a .docx. What cannot be opened is not: whoever
    /// reads it finds out why.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static bool IsOne(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            using var file = new FileStream(
                path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
            return IsOne(file);
        }
        catch (Exception e) when (e is LimitException or UnauthorizedAccessException || Refusal.IsDamage(e))
        {
            return false;
        }
    }

    private static bool IsOne(FileStream file)
    {
        Span<byte> bytes = stackalloc byte[Head];
        var head = bytes[..file.ReadAtLeast(bytes, Head, throwOnEndOfStream: false)];
        if (FileSignatureReader.Read(head) == FileSignature.Zip) return IsDocument(file);
        return IsPage(head) || IsScreen(head) || IsLetter(file);
    }

    private static bool IsDocument(FileStream file)
    {
        file.Position = 0;
        using var package = new PackedFile(file);
        return ApplicationProperty.IsOurs(package);
    }

    private static bool IsPage(ReadOnlySpan<byte> head) =>
        head.IndexOf(Utf8($"<meta name=\"generator\" content=\"{ToolIdentity.Generator}\">")) >= 0;

    private static bool IsScreen(ReadOnlySpan<byte> head) =>
        head.StartsWith(Screen) && head.IndexOf((byte)'\n') is var end and > 0 && head[..end].EndsWith(Utf8($" {ToolIdentity.Generator} ━━"));

    private static bool IsLetter(FileStream file)
    {
        Span<byte> bytes = stackalloc byte[Tail];
        file.Position = Math.Max(0, file.Length - Tail);
        var tail = bytes[..file.ReadAtLeast(bytes, Tail, throwOnEndOfStream: false)];
        return tail.TrimEnd("\r\n"u8).EndsWith(Utf8(MarkdownTemplate.Mark));
    }

    private static byte[] Utf8(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
