using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;
using static System.FormattableString;

namespace Ganhuo.Text;

/// <summary>
/// Decodes plain text: a byte order mark decides; else strict UTF-8; else UTF-16 where the bytes can be nothing else;
/// else GB18030, of which GBK and GB2312 are parts. Total: any bytes give a text or a reason.
/// </summary>
public static class PlainTextReader
{
    /// <summary>Decodes <paramref name="bytes"/>.</summary>
    /// <param name="bytes">The whole file; at most <see cref="Limits.MaxFileBytes"/>.</param>
    /// <param name="encoding">Name of the encoding, such as <c>gb18030</c> or <c>utf-16le</c>, or null to find it out.</param>
    /// <exception cref="ArgumentException">There is no encoding of that name.</exception>
    public static ReadOutcome Read(ReadOnlySpan<byte> bytes, string? encoding = null)
    {
        if (bytes.Length > Limits.MaxFileBytes) return TooLarge(bytes.Length);
        if (encoding is not null)
            return Judge(WithoutMark(IsGb18030(encoding) ? Gb18030Text.Decode(bytes) : Named(encoding).GetString(bytes)));
        if (ByteOrderMark.Find(bytes) is var (marked, length)) return Judge(marked.GetString(bytes[length..]));
        if (Utf8.IsValid(bytes)) return Judge(Encoding.UTF8.GetString(bytes));
        if (LooksLikeUtf16(bytes) is { } utf16) return Judge(utf16.GetString(bytes));
        // A file cut inside its last character is UTF-8 all the same; its last bytes become U+FFFD.
        return CutShort(bytes) ? Judge(Encoding.UTF8.GetString(bytes)) : Judge(Gb18030Text.Decode(bytes));
    }

    /// <summary>The encoding of that name; GB18030, GBK and GB2312 are known without global registration.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Encoding Named(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (IsGb18030(name)) return Gb18030;
        return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
    }

    /// <summary>GB18030, looked for only where it is needed: what knows it is an assembly of its own.</summary>
    internal static Encoding Gb18030
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        get => CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
    }

    private static bool IsGb18030(string name) => name.ToUpperInvariant() is "GBK" or "GB2312" or "GB18030" or "936" or "CP936";

    private static string WithoutMark(string text) => text.Length > 0 && text[0] == '\uFEFF' ? text[1..] : text;

    private static bool CutShort(ReadOnlySpan<byte> bytes)
    {
        for (var cut = 1; cut <= 3 && cut < bytes.Length; cut++)
            if (bytes[^cut] >= 0xC2) return bytes.Length > 8 && Utf8.IsValid(bytes[..^cut]);
        return false;
    }

    // Only where UTF-8 and GB18030 cannot be meant: text in them has no NUL, UTF-16 text with any ASCII in it has, always
    // on the same side.
    private static UnicodeEncoding? LooksLikeUtf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 2 || bytes.Length % 2 != 0) return null;
        Span<int> zeros = stackalloc int[2];
        for (var i = 0; i < bytes.Length; i++)
            if (bytes[i] == 0) zeros[i & 1]++;
        // 一 is U+4E00, so a few zeros stand on the other side as well.
        if (zeros[0] + zeros[1] == 0 || Math.Min(zeros[0], zeros[1]) * 3 > Math.Max(zeros[0], zeros[1])) return null;
        var encoding = new UnicodeEncoding(bigEndian: zeros[0] > zeros[1], byteOrderMark: false);
        return IsMostlyText(encoding.GetString(bytes)) ? encoding : null;
    }

    private static bool IsMostlyText(string text)
    {
        var plain = text.Count(c => c is >= '\u3400' and <= '\u9FFF' or >= ' ' and < '\u007F' or '\n' or '\r' or '\t'
            or (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFFEF') or (>= '\u2010' and <= '\u2027'));
        return plain * 5 >= text.Length * 4;
    }

    private static ReadOutcome Judge(string text)
    {
        var controls = CountControls(text);
        if (controls > text.Length * Limits.MaxControlShare && controls > 2) return NoText();
        var undecodable = text.AsSpan().Count('\uFFFD');
        return undecodable > text.Length * Limits.MaxUndecodableShare && undecodable > 2
            ? NoText()
            : ReadOutcome.Read(new SourceText(text));
    }

    private static int CountControls(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var at = 0; text[at..].IndexOfAnyInRange('\0', '\u001F') is >= 0 and var before; at += before + 1)
            if (text[at + before] is not ((>= '\t' and <= '\r') or '\u001A')) count++;
        return count;
    }

    private static ReadOutcome NoText() => ReadOutcome.Unreadable(new Bilingual(
        "不是文本文件，或编码无法识别；如确为文本，请用 --encoding 指定编码",
        "not text, or in an unknown encoding; if it is text, name its encoding with --encoding"));

    private static ReadOutcome TooLarge(long length) => ReadOutcome.Unreadable(new Bilingual(
        Invariant($"文件有{length}字节，超过上限{Limits.MaxFileBytes}字节"),
        Invariant($"the file has {length} bytes, more than the limit of {Limits.MaxFileBytes}")));
}
