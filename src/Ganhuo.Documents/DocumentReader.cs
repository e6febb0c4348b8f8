using Ganhuo.Documents.Converting;
using Ganhuo.Documents.Packing;
using Ganhuo.Documents.Paging;
using Ganhuo.Documents.Web;
using Ganhuo.Documents.Word;
using Ganhuo.Text;

namespace Ganhuo.Documents;

/// <summary>
/// Reads a document of any kind into text, or says why not. Total: no bytes make it throw, and no lack of this machine.
/// </summary>
public static class DocumentReader
{
    /// <summary>Reads a whole file of which only the bytes are known.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="encoding">Encoding of plain text, or null to find it out; other kinds pay it no heed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="bytes"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no encoding of that name.</exception>
    public static ReadOutcome Read(byte[] bytes, string? encoding = null) =>
        Read("", bytes, DocumentOptions.Default with { Encoding = encoding });

    /// <summary>
    /// Reads a whole file. Its first bytes say what it is; its name only tells kinds of text apart. What has to be
    /// converted is handed to a program of this machine, in a folder of its own that is removed afterwards.
    /// </summary>
    /// <exception cref="ArgumentNullException">Something is null.</exception>
    /// <exception cref="ArgumentException">There is no encoding of that name.</exception>
    /// <exception cref="OperationCanceledException">
    /// Converting was cancelled; the program that converts has ended.
    /// </exception>
    public static ReadOutcome Read(
        string name, byte[] bytes, DocumentOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(options);
        if (Refusal.IfTooLarge(bytes.Length) is { } tooLarge) return ReadOutcome.Unreadable(tooLarge);
        if (OfficeKind.Of(bytes) is { } extension) return OfficeReader.Read(bytes, extension, options, cancellation);
        return FileSignatureReader.Read(bytes) switch
        {
            FileSignature.Zip => Packed(bytes, options, cancellation),
            FileSignature.Compound when OfficeKind.IsEncrypted(bytes) => Refusal.Of(
                "文档已加密，请去掉密码后重新提交", "the document is encrypted: remove its password"),
            FileSignature.Compound => Refusal.Of("旧版 Office 文件，但不是文字文档", "an old Office file, but no text document"),
            FileSignature.Pdf => PdfReader.Read(bytes, options.Converter, cancellation),
            FileSignature.Binary => Refusal.Of("不是文档：图片、程序或压缩数据", "no document: a picture, a program or packed data"),
            _ => Text(name, bytes, options),
        };
    }

    private static ReadOutcome Packed(byte[] bytes, DocumentOptions options, CancellationToken cancellation) =>
        Refusal.Guard(() =>
    {
        using var file = new PackedFile(bytes);
        return OfficeKind.Of(file) is { } extension ? OfficeReader.Read(bytes, extension, options, cancellation)
            : OfdReader.IsOne(file) ? OfdReader.Read(file)
            : WordReader.Read(file, options.AsOriginal);
    });

    private static ReadOutcome Text(string name, byte[] bytes, DocumentOptions options) =>
        TextKindReader.Of(name, bytes) switch
    {
        TextKind.Web => Refusal.Guard(() => WebReader.Read(bytes, options.Encoding)),
        TextKind.Markdown => MarkdownReader.Read(bytes, options.Encoding),
        _ => PlainTextReader.Read(bytes, options.Encoding),
    };
}
