using System.Security.Cryptography;
using System.Text;

namespace Ganhuo.Cli.Archives;

/// <summary>
/// What a step has written, file by file with its SHA-256, as <c>sha256sum</c> writes and checks it. It is written last: a
/// step that has its seal is done, and a file that no longer fits it is not used.
/// </summary>
internal static class StepSeal
{
    private const int HashLength = 64;

    /// <summary>Seals the files of a step; all lie in folders under that of the seal, or beside it.</summary>
    public static void Write(string seal, IEnumerable<string> files)
    {
        var folder = Path.GetDirectoryName(seal)!;
        var lines = new StringBuilder();
        foreach (var file in files)
            lines.Append(HashOf(file)).Append("  ").Append(Path.GetRelativePath(folder, file).Replace('\\', '/')).Append('\n');
        ArchiveRun.Write(seal, output => output.Write(Encoding.UTF8.GetBytes(lines.ToString())));
    }

    /// <summary>Says that the step is to be done again.</summary>
    public static void Break(string seal)
    {
        if (File.Exists(seal)) File.Delete(seal);
    }

    /// <summary>Whether the step is done and every file of it is as it was written.</summary>
    public static bool Holds(string seal) => Read(seal) is { } files && files.All(IsWhole);

    /// <summary>The files of a step that must be done.</summary>
    /// <param name="seal">Its seal.</param>
    /// <param name="step">The step, as the user would call it.</param>
    /// <exception cref="UsageException">The step is not done, or a file of it is damaged; the message names step and file.</exception>
    public static IReadOnlyList<string> Require(string seal, string step) => Require(seal, step, static _ => true);

    /// <summary>The same, with only those files looked into that are wanted.</summary>
    public static IReadOnlyList<string> Require(string seal, string step, Func<string, bool> isWanted)
    {
        if (!File.Exists(seal)) throw new UsageException($"{seal}: 先做 do first: {step}");
        var files = Read(seal) ?? throw new UsageException($"{seal}: 文件损坏，请重做 damaged, do again: {step}");
        foreach (var file in files.Where(f => isWanted(f.Path)))
            if (!IsWhole(file)) throw new UsageException($"{file.Path}: 文件缺失或损坏，请重做 missing or damaged, do again: {step}");
        return [.. files.Select(f => f.Path).Where(isWanted)];
    }

    private static List<(string Hash, string Path)>? Read(string seal)
    {
        if (!File.Exists(seal)) return null;
        var (folder, files) = (Path.GetDirectoryName(seal)!, new List<(string, string)>());
        foreach (var line in File.ReadLines(seal))
        {
            if (line.Length <= HashLength + 2 || line.AsSpan(HashLength, 2) is not "  ") return null;
            files.Add((line[..HashLength], Path.Combine(folder, line[(HashLength + 2)..])));
        }

        return files.Count == 0 ? null : files;
    }

    private static bool IsWhole((string Hash, string Path) file) => File.Exists(file.Path) && HashOf(file.Path) == file.Hash;

    private static string HashOf(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
