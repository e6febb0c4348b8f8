using System.Globalization;
using Ganhuo.Cli.Outputs;
using Ganhuo.Reporting.Html.Archives;

namespace Ganhuo.Cli.Archives;

/// <summary>
/// Where the files of a run are. Each is written under another name, flushed and renamed, and never changed again: what is
/// there is whole, and a step that finds its result there has nothing to do.
/// </summary>
internal sealed class ArchiveRun(string folder)
{
    public const int MostShards = 4096;

    private const int NameLength = 4;

    private static readonly string[] Folders = ["", "stats", "join", "score"];

    private static readonly string[] Results =
    [
        ArchivePlan.FileName, "merge.sha256", "profile.json", "reports.csv", "findings.csv", "reports.jsonl", "clusters.csv", "columns.csv",
        "summary.json",
    ];

    public string Folder => folder;

    public string Statistics(int shard) => Path.Combine(folder, "stats", Name(shard) + ".grams");

    public const string PrintsExtension = ".prints";

    public string Keys(int shard) => Path.Combine(folder, "stats", Name(shard) + ".keys.jsonl");

    public string Folds(int shard) => Path.Combine(folder, "stats", Name(shard) + ".folds");

    public string Prints(int shard, int part) =>
        Path.Combine(folder, "stats", string.Create(CultureInfo.InvariantCulture, $"{Name(shard)}.{part:0000}{PrintsExtension}"));

    public string Candidates(int shard) => Path.Combine(folder, "join", Name(shard) + ".candidates");

    public string StatisticsSeal(int shard) => Path.Combine(folder, "stats", Name(shard) + ".sha256");

    public string MergeSeal => Path.Combine(folder, "merge.sha256");

    public string ScoreSeal(int shard) => Path.Combine(folder, "score", Name(shard) + ".sha256");

    /// <summary>The step as its user calls it, for messages.</summary>
    public static string StatisticsOf(int shard) => $"ganhuo archive stats --shard {shard}";

    /// <inheritdoc cref="StatisticsOf"/>
    public static string ScoreOf(int shard) => $"ganhuo archive score --shard {shard}";

    /// <inheritdoc cref="StatisticsOf"/>
    public const string Merging = "ganhuo archive merge";

    public string Profile => Path.Combine(folder, "profile.json");

    public string Rows(int shard) => Path.Combine(folder, "score", Name(shard) + ".rows.jsonl");

    public string Reports(int shard) => Path.Combine(folder, "score", Name(shard) + ".reports.jsonl");

    public string Findings(int shard) => Path.Combine(folder, "score", Name(shard) + ".findings.csv");

    public string Result(string name) => Path.Combine(folder, name);

    /// <summary>
    /// Removes what a killed run was writing: only files of the names we give, and only where a run writes, for the folder may
    /// hold anything else. Only for a run that has the folder to itself.
    /// </summary>
    public void Sweep()
    {
        var all = new EnumerationOptions { AttributesToSkip = FileAttributes.ReparsePoint };
        foreach (var own in Folders.Select(f => new DirectoryInfo(Path.Combine(folder, f))))
        {
            if (!own.Exists || own.LinkTarget is not null) continue;
            foreach (var left in own.EnumerateFiles("*", all).Where(f => OutputTarget.IsTemporary(f.Name)).ToList()) left.Delete();
        }
    }

    /// <summary>Whether a run writes a file of that name, or may.</summary>
    public bool Owns(string file)
    {
        var parts = Path.GetRelativePath(Path.GetFullPath(folder), Path.GetFullPath(file)).Split(Path.DirectorySeparatorChar);
        return parts.Length switch
        {
            1 => Results.Contains(parts[0], StringComparer.OrdinalIgnoreCase) || ArchiveIndex.MayTake(parts[0]),
            2 => Folders.Contains(parts[0], StringComparer.OrdinalIgnoreCase)
                && parts[1].IndexOf('.', StringComparison.Ordinal) == NameLength
                && parts[1].AsSpan(0, NameLength).IndexOfAnyExceptInRange('0', '9') < 0,
            _ => false,
        };
    }

    /// <summary>Writes a file whole or not at all.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        using var target = OutputTarget.ToFile(path, Path.GetFileName(path));
        using (var buffered = new BufferedStream(target.Stream, 1 << 16))
        {
            write(buffered);
            buffered.Flush();
            target.Commit();
        }
    }

    private static string Name(int shard) => shard.ToString("0000", CultureInfo.InvariantCulture);
}
