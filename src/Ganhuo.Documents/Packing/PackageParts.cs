using System.IO.Compression;

namespace Ganhuo.Documents.Packing;

/// <summary>Packs and repacks archives: the same parts give the same bytes, whatever the clock says.</summary>
internal static class PackageParts
{
    // The earliest time a zip archive can hold.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A new archive of these parts, in this order.</summary>
    public static byte[] Pack(params IEnumerable<(string Name, byte[] Content)> parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts) Add(archive, name, content);
        return bytes.ToArray();
    }

    /// <summary>The archive with some parts replaced or added; the others keep even their packed bytes.</summary>
    public static byte[] Replace(byte[] package, IReadOnlyDictionary<string, byte[]> parts)
    {
        using var bytes = new MemoryStream();
        bytes.Write(package);
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
            foreach (var (name, content) in parts.OrderBy(p => p.Key, StringComparer.Ordinal))
            {
                foreach (var old in archive.Entries.Where(e => e.FullName == name).ToList()) old.Delete();
                Add(archive, name, content);
            }

        return bytes.ToArray();
    }

    private static void Add(ZipArchive archive, string name, byte[] content)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        using var stream = entry.Open();
        stream.Write(content);
    }
}
