namespace Ganhuo.Cli.Outputs;

/// <summary>
/// The files a run was given: no output may take the place of one. A file is the same under every name that leads to
/// it.
/// </summary>
internal sealed class GivenFiles
{
    private static readonly StringComparer Names =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
            ? StringComparer.OrdinalIgnoreCase
            : StringComparer.Ordinal;

    private readonly Lazy<HashSet<string>> files;

    private GivenFiles(IEnumerable<string?> paths) => files = new(() => Resolved(paths));

    /// <summary>Those of the paths that are not null; they are looked at when the first output asks.</summary>
    public static GivenFiles Of(params IEnumerable<string?> paths) => new(paths);

    /// <summary>Whether a file of that name would take the place of one.</summary>
    public bool Has(string file) => files.Value.Contains(Real(file, []));

    private static HashSet<string> Resolved(IEnumerable<string?> paths)
    {
        var folders = new Dictionary<string, string>(StringComparer.Ordinal);
        return new HashSet<string>(
            paths.OfType<string>().Where(p => p.Length > 0).Select(p => Real(p, folders)), Names);
    }

    private static string Real(string path, Dictionary<string, string> folders)
    {
        var full = Path.GetFullPath(path);
        return Path.GetDirectoryName(full) is { } folder
            ? Linked(Path.Combine(Folder(folder, folders), Path.GetFileName(full)))
            : full;
    }

    // Many files lie in few folders: each is looked at once.
    private static string Folder(string folder, Dictionary<string, string> known)
    {
        if (known.TryGetValue(folder, out var real)) return real;
        real = Path.GetDirectoryName(folder) is { } above
            ? Linked(Path.Combine(Folder(above, known), Path.GetFileName(folder)))
            : folder;
        known[folder] = real;
        return real;
    }

    private static string Linked(string path)
    {
        try
        {
            return new FileInfo(path) is { LinkTarget: not null } link
                ? link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path
                : path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return path;
        }
    }
}
