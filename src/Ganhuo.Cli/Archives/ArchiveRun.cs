using System.Globalization;
using Ganhuo.Cli.Outputs;

namespace Ganhuo.Cli.Archives;

/// <summary>
/// Where the files of a run are. Each is written under another name, flushed and renamed, and never changed again: what is
/// there is whole, and a step that finds its result there has nothing to do.
/// </summary>
internal sealed class ArchiveRun(string folder)
{
    public const int MostShards = 4096;

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

    /// <summary>Removes what a killed run was writing; only for a run that has the folder to itself.</summary>
    public void Sweep()
    {
        if (!Directory.Exists(folder)) return;
        var every = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 };
        foreach (var left in Directory.GetFiles(folder, ".*.tmp", every)) File.Delete(left);
        foreach (var left in Directory.GetDirectories(folder, ".*.tmp", every)) Directory.Delete(left, recursive: true);
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
