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
