using System.Text;
using Ganhuo.Text;

namespace Ganhuo.Cli.Outputs;

/// <summary>
/// Where the data goes: standard output, or a file that appears whole under its name or not at all.
/// </summary>
internal sealed class OutputTarget : IDisposable
{
    private const string TemporaryBegin = ".ganhuo-", TemporaryEnd = ".tmp";
    private const int HashLength = 16;

    private readonly string? path;
    private readonly string? temporary;

    private OutputTarget(Stream stream, string? path, string? temporary)
    {
        Stream = stream;
        this.path = path;
        this.temporary = temporary;
    }

    public Stream Stream { get; }

    /// <summary>Whether nothing was written; of standard output that is never known.</summary>
    public bool IsEmpty => temporary is not null && Stream.Position == 0;

    /// <summary>Whether that is a name files have here until they are whole.</summary>
    public static bool IsTemporary(string name) =>
        name.Length == TemporaryBegin.Length + HashLength + TemporaryEnd.Length
        && name.StartsWith(TemporaryBegin, StringComparison.Ordinal)
            && name.EndsWith(TemporaryEnd, StringComparison.Ordinal)
        && name.AsSpan(TemporaryBegin.Length, HashLength).IndexOfAnyExcept("0123456789abcdef") < 0;

    public static OutputTarget StandardOutput() => new(
        new BufferedStream(Console.OpenStandardOutput(), 64 * 1024), null, null);

    /// <summary>
    /// A file; an existing folder, or a path that ends like one, takes <paramref name="fileName"/> in it.
    /// </summary>
    /// <exception cref="UsageException">
    /// It cannot be created, or would take the place of a file that was given.
    /// </exception>
    public static OutputTarget ToFile(string path, string fileName, GivenFiles? given = null)
    {
        var file = FileOf(path, fileName);
        try
        {
            if (given?.Has(file) ?? false)
                throw new UsageException(
                    $"{file}: 是读入的文件，不能覆盖，请另取名字 is one of the files read, and is not written over; take another name");
            var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
            Directory.CreateDirectory(folder);

            // In the same folder, because a rename is only atomic inside one file system.
            var temporary = Path.Combine(folder, TemporaryName(Path.GetFileName(file)));
            return new OutputTarget(new FileStream(temporary, FileMode.Create, FileAccess.Write), file, temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Unwritable(file, e);
        }
    }

    /// <summary>
    /// The same for what a person will change by hand: a file that is there already is left as it is.
    /// </summary>
    /// <exception cref="UsageException">It exists, or cannot be created.</exception>
    public static OutputTarget ToNewFile(string path, string fileName)
    {
        var file = FileOf(path, fileName);
        return File.Exists(file)
            ? throw new UsageException($"{file}: 已有这个文件，不覆盖 is there already, and is not written over")
            : ToFile(file, fileName);
    }

    /// <summary>
    /// Begins a file with the mark by which spreadsheets know UTF-8; a stream that is read by programs has none.
    /// </summary>
    public void MarkAsUtf8()
    {
        if (path is not null) Stream.Write(Encoding.UTF8.Preamble);
    }

    /// <summary>Makes what was written final.</summary>
    public void Commit()
    {
        Stream.Flush();
        if (Stream is FileStream file) file.Flush(flushToDisk: true);
        Stream.Dispose();
        if (temporary is null) return;
        try
        {
            File.Move(temporary, path!, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(path!, e);
        }
    }

    /// <summary>Leaves no half file behind where <see cref="Commit"/> was not reached.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        if (temporary is not null) File.Delete(temporary);
    }

    private static string FileOf(string path, string fileName) =>
        path.EndsWith('/') || path.EndsWith(Path.DirectorySeparatorChar) || Directory.Exists(path)
            ? Path.Combine(path, fileName)
            : path;

    // By machine, because a folder may be shared and two machines count their processes alike; short, because the name
    // itself may be as long as a name can be.
    private static string TemporaryName(string file)
    {
        var hash = new XxHash64();
        hash.Append(Encoding.UTF8.GetBytes($"{file}\0{Environment.MachineName}\0{Environment.ProcessId}"));
        return TemporaryBegin + hash.ToHex() + TemporaryEnd;
    }

    private static UsageException Unwritable(string path, Exception e) =>
        new($"{path}: 无法写入 cannot be written ({e.Message})");
}
