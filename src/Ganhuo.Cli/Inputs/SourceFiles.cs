using Ganhuo.Classifying;
using Ganhuo.Documents;
using Ganhuo.Text;

namespace Ganhuo.Cli.Inputs;

/// <summary>Opens inputs as sources that are read when their turn comes.</summary>
internal sealed class SourceFiles(DocumentOptions options, ReportContext context, bool keepsBytes = false)
{
    private static readonly int MaxBytes = Limits.MaxFileBytes;

    /// <summary>Whether a file found in a folder is taken up; a file named by itself always is.</summary>
    public static bool IsKnown(string path) => DocumentKinds.IsDocument(path) || DocumentKinds.IsArchive(path);

    /// <summary>Whether an input gives several reports.</summary>
    public static bool IsMany(InputFile file) => file.Path is { } path && DocumentKinds.IsCollection(path);

    /// <summary>How documents are read.</summary>
    public DocumentOptions Options => options;

    /// <summary>
    /// The files as they were submitted, until a writer takes them; filled only where they are wanted.
    /// </summary>
    public SubmittedBytes Submitted { get; } = new();

    /// <summary>The reports of an input; a collection is opened only when its turn comes.</summary>
    public IEnumerable<ReportSource> Open(InputFile file) =>
        IsMany(file)
            ? Collection(file)
            : [new ReportSource(file.Source, cancellation => Read(file, cancellation), context)];

    public ReadOutcome Read(InputFile file, CancellationToken cancellation)
    {
        var (bytes, refused) = Load(file);
        if (bytes is null) return ReadOutcome.Unreadable(refused);
        if (keepsBytes) Submitted.Put(file.Source, bytes);
        return DocumentReader.Read(file.Path ?? "", bytes, options, cancellation);
    }

    /// <summary>
    /// The entries of a collection, opened now; one that refuses to be read where the file itself cannot be.
    /// </summary>
    public IEnumerable<(DocumentEntry? Entry, Bilingual Refused)> Entries(InputFile file)
    {
        var (bytes, refused) = Load(file);
        return bytes is null
            ? [(null, refused)]
            : DocumentCollection.Open(file.Source, bytes, options).Select(e => ((DocumentEntry?)e, default(Bilingual)));
    }

    /// <summary>The reports of an input, read one after another.</summary>
    public IEnumerable<(string Name, ReadOutcome Outcome)> ReadAll(InputFile file, CancellationToken cancellation) =>
        IsMany(file)
            ? Entries(file).Select(e => e.Entry is { } entry
                ? (entry.Name, entry.Read(cancellation))
                : (file.Source, ReadOutcome.Unreadable(e.Refused)))
            : [(file.Source, Read(file, cancellation))];

    private IEnumerable<ReportSource> Collection(InputFile file)
    {
        var (bytes, refused) = Load(file);
        if (bytes is null) return [new ReportSource(file.Source, _ => ReadOutcome.Unreadable(refused), context)];
        return DocumentCollection.Open(file.Source, bytes, options).Select(entry => new ReportSource(
            entry.Name,
            cancellation =>
            {
                if (keepsBytes) Submitted.Put(entry.Name, entry.Bytes.ToArray());
                return entry.Read(cancellation);
            },
            context));
    }

    // The bytes, or why there are none.
    private static (byte[]? Bytes, Bilingual Refused) Load(InputFile file)
    {
        try
        {
            return Bytes(file) is { } bytes
                ? (bytes, default)
                : Refuse("文件超过大小上限", "the file is larger than the limit");
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
            ? new FileStream(
                path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1)
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

    private static (byte[]? Bytes, Bilingual Refused) Refuse(string chinese, string english) =>
        (null, new Bilingual(chinese, english));
}
