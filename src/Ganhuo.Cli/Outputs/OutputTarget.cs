using System.Text;

namespace Ganhuo.Cli.Outputs;

/// <summary>
/// Where the data goes: standard output, or a file that appears whole under its name or not at all.
/// </summary>
internal sealed class OutputTarget : IDisposable
{
    private readonly string? path;
    private readonly string? temporary;

    private OutputTarget(Stream stream, string? path, string? temporary)
    {
        Stream = stream;
        this.path = path;
        this.temporary = temporary;
    }

    public Stream Stream { get; }

    public static OutputTarget StandardOutput() => new(
        new BufferedStream(Console.OpenStandardOutput(), 64 * 1024), null, null);

    /// <summary>A file; an existing folder, or a path that ends like one, takes <paramref name="fileName"/> in it.</summary>
    /// <exception cref="UsageException">It cannot be created.</exception>
    public static OutputTarget ToFile(string path, string fileName)
    {
        var isFolder = path.EndsWith('/') || path.EndsWith(Path.DirectorySeparatorChar) || Directory.Exists(path);
        var file = isFolder ? Path.Combine(path, fileName) : path;
        try
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
            Directory.CreateDirectory(folder);

            // In the same folder, because a rename is only atomic inside one file system; by machine, because a folder may be
            // shared and two machines count their processes alike.
            var temporary = Path.Combine(folder, $".{Path.GetFileName(file)}.{Environment.MachineName}.{Environment.ProcessId}.tmp");
            return new OutputTarget(new FileStream(temporary, FileMode.Create, FileAccess.Write), file, temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"{path}: 无法写入 cannot be written ({e.Message})");
        }
    }

    /// <summary>Begins a file with the mark by which spreadsheets know UTF-8; a stream that is read by programs has none.</summary>
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
        if (temporary is not null) File.Move(temporary, path!, overwrite: true);
    }

    /// <summary>Leaves no half file behind where <see cref="Commit"/> was not reached.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        if (temporary is not null) File.Delete(temporary);
    }
}
