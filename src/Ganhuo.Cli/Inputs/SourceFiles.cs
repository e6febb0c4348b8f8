using Ganhuo.Classifying;
using Ganhuo.Documents;
using Ganhuo.Text;

namespace Ganhuo.Cli.Inputs;

/// <summary>Opens inputs as sources that are read when their turn comes.</summary>
internal sealed class SourceFiles(string? encoding, ReportContext context)
{
    private static readonly string[] Extensions = [".txt", ".text", ".md", ".docx", ".doc", ".wps", ".pdf"];

    /// <summary>Whether a folder's file is taken up; what cannot be read yet is, too, so that it is named.</summary>
    public static bool IsKnown(string path) =>
        Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    public ReportSource Open(InputFile file) => new(file.Source, _ => Read(file), context);

    public ReadOutcome Read(InputFile file)
    {
        try
        {
            if (file.Path is { } large && new FileInfo(large).Length > Limits.MaxFileBytes) return TooLarge(large);
            var bytes = file.Path is { } path ? File.ReadAllBytes(path) : StandardInput();
            return DocumentReader.Read(bytes, encoding);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ReadOutcome.Unreadable(new Bilingual($"无法打开：{e.Message}", e.Message));
        }
    }

    private static ReadOutcome TooLarge(string path) => ReadOutcome.Unreadable(new Bilingual(
        $"文件有{new FileInfo(path).Length}字节，超过上限{Limits.MaxFileBytes}字节",
        $"the file has {new FileInfo(path).Length} bytes, more than the limit of {Limits.MaxFileBytes}"));

    private static byte[] StandardInput()
    {
        using var input = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }
}
