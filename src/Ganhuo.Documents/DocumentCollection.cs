using Ganhuo.Documents.Packing;
using Ganhuo.Documents.Tables;
using Ganhuo.Text;

namespace Ganhuo.Documents;

/// <summary>Files that hold many reports: archives and tables. Read one report at a time.</summary>
public static class DocumentCollection
{
    /// <summary>
    /// The reports of a collection, in order. What cannot be read is among them with its reason, and the rest still
    /// comes; an entry's name never becomes a path.
    /// </summary>
    /// <exception cref="ArgumentNullException">Something is null.</exception>
    public static IEnumerable<DocumentEntry> Open(string name, byte[] bytes, DocumentOptions options)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(options);
        if (Refusal.IfTooLarge(bytes.Length) is { } tooLarge) return [DocumentEntry.Refuse(name, tooLarge)];
        if (!DocumentKinds.IsTable(name)) return ArchiveReports.Read(name, bytes, options);
        var text = PlainTextReader.Read(bytes, options.Encoding);
        return !text.IsReadable
            ? [DocumentEntry.Refuse(name, text.Reason)]
            : Path.GetExtension(name).ToUpperInvariant() switch
        {
            ".CSV" => CsvReports.Read(name, text.Text.Content, ',', options),
            ".TSV" => CsvReports.Read(name, text.Text.Content, '\t', options),
            _ => JsonReports.Read(name, text.Text.Content, options),
        };
    }
}
