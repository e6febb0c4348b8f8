using System.IO.Compression;
using Ganhuo.Text;

namespace Ganhuo.Documents.Packing;

/// <summary>The documents of an archive, archives in it included, in ordinal order of path.</summary>
internal sealed class ArchiveReports(DocumentOptions options)
{
    private readonly UnpackingBudget budget = new();

    public static IEnumerable<DocumentEntry> Read(string name, byte[] bytes, DocumentOptions options) =>
        new ArchiveReports(options).Read(name, bytes, 1);

    private IEnumerable<DocumentEntry> Read(string name, byte[] bytes, int depth)
    {
        var (file, reason) = Open(bytes);
        if (file is null)
        {
            yield return DocumentEntry.Refuse(name, reason);
            yield break;
        }

        using (file)
        {
            if (file.Has("[Content_Types].xml") || file.Has("mimetype") || file.Has("OFD.xml"))
            {
                yield return DocumentEntry.File(name, bytes, options);
                yield break;
            }

            var any = false;
            foreach (var entry in file.Entries.Where(IsWanted).OrderBy(e => e.FullName, StringComparer.Ordinal))
            {
                any = true;
                foreach (var report in Entry(file, entry, $"{name}/{Printable(entry.FullName)}", depth))
                    yield return report;
            }

            if (!any)
                yield return DocumentEntry.Refuse(
                    name, new Bilingual("压缩包里没有可检查的文件", "the archive holds no file to check"));
        }
    }

    private IEnumerable<DocumentEntry> Entry(PackedFile file, ZipArchiveEntry entry, string name, int depth)
    {
        if (!IsPlain(entry.FullName))
            return [DocumentEntry.Refuse(name, new Bilingual("压缩包内的路径不安全", "the path in the archive is not safe"))];
        var (bytes, reason) = Unpack(file, entry);
        if (bytes is null) return [DocumentEntry.Refuse(name, reason)];
        if (!DocumentKinds.IsCollection(name)) return [DocumentEntry.File(name, bytes, options)];
        if (DocumentKinds.IsTable(name)) return DocumentCollection.Open(name, bytes, options);
        return depth < Limits.MaxArchiveDepth
            ? Read(name, bytes, depth + 1)
            : [DocumentEntry.Refuse(name, new Bilingual("压缩包嵌套过深", "archives lie too deep in one another"))];
    }

    private (PackedFile? File, Bilingual Reason) Open(byte[] bytes)
    {
        try
        {
            return (new PackedFile(bytes, budget), default);
        }
        catch (LimitException e)
        {
            return (null, e.Reason);
        }
        catch (Exception e) when (Refusal.IsDamage(e))
        {
            return (null, Refusal.Damaged);
        }
    }

    private static (byte[]? Bytes, Bilingual Reason) Unpack(PackedFile file, ZipArchiveEntry entry)
    {
        try
        {
            return (file.Read(entry), default);
        }
        catch (LimitException e)
        {
            return (null, e.Reason);
        }
        catch (Exception e) when (Refusal.IsDamage(e))
        {
            return (null, Refusal.Damaged);
        }
    }

    private bool IsWanted(ZipArchiveEntry entry)
    {
        var (path, name) = (entry.FullName, Path.GetFileName(entry.FullName.Replace('\\', '/')));
        return name.Length > 0 && name[0] != '.' && !path.StartsWith("__MACOSX/", StringComparison.Ordinal)
            && (DocumentKinds.IsDocument(name) || DocumentKinds.IsArchive(name)
                || (DocumentKinds.IsTable(name) && options.TextColumn is not null));
    }

    // Nothing is unpacked to disk; but a name goes into reports and file names, and one that climbs is no honest name.
    private static bool IsPlain(string path)
    {
        var portable = path.Replace('\\', '/');
        return !portable.StartsWith('/') && portable.AsSpan().IndexOfAny("\0:") < 0
            && !portable.Split('/').Any(part => part is ".." or ".");
    }

    private static string Printable(string path) =>
        string.Concat(path.Replace('\\', '/').Select(c => char.IsControl(c) ? '_' : c));
}
