using System.Text;
using Ganhuo.Classifying;
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

    private ReadOutcome Read(InputFile file)
    {
        try
        {
            var bytes = file.Path is { } path ? File.ReadAllBytes(path) : StandardInput();
            return ReadOutcome.Read(new SourceText(Decode(bytes)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ReadOutcome.Unreadable(new Bilingual($"无法打开：{e.Message}", e.Message));
        }
    }

    private string Decode(byte[] bytes)
    {
        if (encoding is not null) return CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetString(bytes);
        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static byte[] StandardInput()
    {
        using var input = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }
}
