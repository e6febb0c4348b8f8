using Ganhuo.Classifying;
using Ganhuo.Documents;
using Ganhuo.Text;

namespace Ganhuo.Cli.Inputs;

/// <summary>Opens inputs as sources that are read when their turn comes.</summary>
internal sealed class SourceFiles(string? encoding, ReportContext context, bool keepsBytes = false)
{
    // What cannot be read yet is taken up all the same, so that it is named with its reason.
    private static readonly string[] Extensions = [".txt", ".text", ".md", ".docx", ".doc", ".wps", ".pdf", ".rtf"];

    private const int MaxBytes = Limits.MaxFileBytes;

    /// <summary>Whether a file found in a folder is taken up; a file named by itself always is.</summary>
    public static bool IsKnown(string path) =>
        Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>The files as they were submitted, until a writer takes them; filled only where they are wanted.</summary>
    public SubmittedBytes Submitted { get; } = new();

    public ReportSource Open(InputFile file) => new(file.Source, _ => Read(file), context);

    public ReadOutcome Read(InputFile file)
    {
        try
        {
            if (Bytes(file) is not { } bytes) return Refuse("文件超过大小上限", "the file is larger than the limit");
            if (keepsBytes) Submitted.Put(file.Source, bytes);
            return DocumentReader.Read(bytes, encoding);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Refuse("没有这样的文件", "no such file");
        }
        catch (UnauthorizedAccessException)
        {
            return Refuse("无权读取，或不是文件", "no permission to read it, or not a file");
        }
        catch (IOException)
        {
            return Refuse("读取失败（被占用、已断开或磁盘出错）", "reading failed (in use, gone, or a disk error)");
        }
    }

    private static byte[]? Bytes(InputFile file)
    {
        using var stream = file.Path is { } path
            ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1)
            : Console.OpenStandardInput();
        return stream.CanSeek ? Whole(stream) : Until(stream);
    }

    private static byte[]? Whole(Stream stream)
    {
        if (stream.Length > MaxBytes) return null;
        var bytes = GC.AllocateUninitializedArray<byte>((int)stream.Length);
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);

        // A file may shrink while it is read.
        return read == bytes.Length ? bytes : bytes[..read];
    }

    // A pipe tells no length.
    private static byte[]? Until(Stream stream)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (stream.Read(buffer) is var read && read > 0)
        {
            if (bytes.Length + read > MaxBytes) return null;
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    private static ReadOutcome Refuse(string chinese, string english) =>
        ReadOutcome.Unreadable(new Bilingual(chinese, english));
}
