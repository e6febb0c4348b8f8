using Ganhuo.Classifying;
using Ganhuo.Text;

namespace Ganhuo.Documents;

/// <summary>
/// Files, folders and collections as sources for an analyzer; each file is opened when its turn comes.
/// </summary>
public static class DocumentSources
{
    /// <summary>
    /// One file, named by its path. A file that is missing, locked or too large gives its reason when it is read.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static ReportSource FromFile(string path, DocumentOptions? options = null, ReportContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new ReportSource(
            path, cancellation => ReadAsync(path, options ?? DocumentOptions.Default, cancellation), context);
    }

    /// <summary>
    /// Every document under a folder, in ordinal order of path, and the reports of every archive in its place; hidden
    /// files and folders, files that <see cref="DocumentKinds"/> does not know, and what we wrote ourselves
    /// (<see cref="OwnOutput"/>), are passed over.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="DirectoryNotFoundException">
    /// There is no such folder; found out when the first source is asked for.
    /// </exception>
    public static IEnumerable<ReportSource> FromFolder(
        string path, DocumentOptions? options = null, ReportContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Files(path).SelectMany(file =>
            DocumentKinds.IsArchive(file)
                ? FromCollection(file, options, context)
                : [FromFile(file, options, context)]);
    }

    /// <summary>
    /// The reports of an archive or a table, in order; one that cannot be opened is one source with its reason. The
    /// collection is read when the first source is asked for.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static IEnumerable<ReportSource> FromCollection(
        string path, DocumentOptions? options = null, ReportContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Entries(path, options ?? DocumentOptions.Default).Select(entry => FromEntry(entry, context));
    }

    /// <summary>
    /// One report of a collection; what its table says of unit and year stands where the context says nothing.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public static ReportSource FromEntry(DocumentEntry entry, ReportContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var known = context ?? ReportContext.Unknown;
        return new ReportSource(
            entry.Name, _ => entry.Read(),
            known with { Unit = known.Unit ?? entry.Unit, Year = known.Year ?? YearOf(entry.Year) });
    }

    private static int? YearOf(string? year) =>
        int.TryParse(year, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture,
            out var number)
            ? number
            : null;

    private static IEnumerable<string> Files(string folder) => Directory
        .EnumerateFiles(folder, "*", new EnumerationOptions
        {
            RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
            IgnoreInaccessible = true,
        })
        .Where(f => DocumentKinds.IsDocument(f) || DocumentKinds.IsArchive(f))
        .Order(StringComparer.Ordinal)
        .Where(f => !OwnOutput.IsOne(f));

    private static IEnumerable<DocumentEntry> Entries(string path, DocumentOptions options)
    {
        byte[] bytes;
        try
        {
            bytes = TooLarge(path) is null ? File.ReadAllBytes(path) : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [DocumentEntry.Refuse(path, new Bilingual($"无法读取：{e.Message}", $"cannot be read: {e.Message}"))];
        }

        return TooLarge(path) is { } reason
            ? [DocumentEntry.Refuse(path, reason)]
            : DocumentCollection.Open(path, bytes, options);
    }

    private static async ValueTask<ReadOutcome> ReadAsync(
        string path, DocumentOptions options, CancellationToken cancellation)
    {
        if (TooLarge(path) is { } reason) return ReadOutcome.Unreadable(reason);
        var bytes = await File.ReadAllBytesAsync(path, cancellation).ConfigureAwait(false);
        return DocumentReader.Read(path, bytes, options);
    }

    private static Bilingual? TooLarge(string path) => Refusal.IfTooLarge(new FileInfo(path).Length);
}
