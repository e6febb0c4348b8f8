using Ganhuo.Documents.Word;
using Ganhuo.Text;

namespace Ganhuo.Documents;

/// <summary>Reads a document of any kind into text, or says why not. Total: no bytes make it throw.</summary>
public static class DocumentReader
{
    /// <summary>Reads a whole file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="encoding">Encoding of plain text, or null to find it out; other kinds pay it no heed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="bytes"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no encoding of that name.</exception>
    public static ReadOutcome Read(byte[] bytes, string? encoding = null)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return FileSignatureReader.Read(bytes) switch
        {
            FileSignature.Zip => WordReader.Read(bytes),
            FileSignature.Compound => Compound(bytes),
            FileSignature.Pdf => Refuse("PDF 暂不支持，请另存为 .docx 或 .txt", "PDF cannot be read yet: save it as .docx or .txt"),
            FileSignature.Rtf => Refuse("RTF 暂不支持，请另存为 .docx 或 .txt", "RTF cannot be read yet: save it as .docx or .txt"),
            FileSignature.Binary => Refuse("不是文档：图片、程序或压缩数据", "no document: a picture, a program or packed data"),
            _ => PlainTextReader.Read(bytes, encoding),
        };
    }

    // An encrypted .docx is a compound file with a stream of this name, in UTF-16.
    private static ReadOutcome Compound(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf(System.Text.Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
            ? Refuse("文档已加密，请去掉密码后重新提交", "the document is encrypted: remove its password")
            : Refuse("旧版 Word/WPS 格式（.doc、.wps）暂不支持，请另存为 .docx", "the old Word or WPS format (.doc, .wps) cannot be read yet: save it as .docx");

    private static ReadOutcome Refuse(string chinese, string english) => ReadOutcome.Unreadable(new Bilingual(chinese, english));
}
