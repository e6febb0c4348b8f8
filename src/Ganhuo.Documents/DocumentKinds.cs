namespace Ganhuo.Documents;

/// <summary>What the extensions of file names promise; what a file is, its bytes decide.</summary>
public static class DocumentKinds
{
    private static readonly string[] Single =
    [
        ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".docx", ".docm", ".doc", ".wps", ".pdf", ".rtf", ".odt",
        ".ofd",
    ];

    private static readonly string[] Tables = [".csv", ".tsv", ".jsonl", ".ndjson"];

    /// <summary>
    /// Whether a file of that name is looked for in folders and archives; tables are not, they hold anything.
    /// </summary>
    public static bool IsDocument(string name) => Has(Single, name);

    /// <summary>Whether a file of that name holds several reports: an archive or a table.</summary>
    public static bool IsCollection(string name) => IsArchive(name) || IsTable(name);

    /// <summary>Whether it is an archive.</summary>
    public static bool IsArchive(string name) => Has([".zip"], name);

    /// <summary>Whether it is a table of reports.</summary>
    public static bool IsTable(string name) => Has(Tables, name);

    private static bool Has(string[] extensions, string name) =>
        extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
}
