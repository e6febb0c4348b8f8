using Ganhuo.Documents.Packing;
using Ganhuo.Text;

namespace Ganhuo.Documents.Word;

/// <summary>Reads the body of a .docx, in order, with the numbers a reader sees; one paragraph a line.</summary>
internal static class WordReader
{
    public static ReadOutcome Read(byte[] bytes, bool asOriginal = false) => Refusal.Guard(() =>
    {
        using var file = new PackedFile(bytes);
        return Read(file, asOriginal);
    });

    /// <summary>The body, or why there is none; what a damaged file throws is left to the caller.</summary>
    public static ReadOutcome Read(PackedFile file, bool asOriginal)
    {
        using var package = WordPackage.Open(file);
        return package is null
            ? Refusal.Of("是压缩包而不是 Word 文档，请解压后再检查", "an archive, not a Word document: unpack it first")
            : ReadOutcome.Read(package.ReadSource(asOriginal));
    }
}
