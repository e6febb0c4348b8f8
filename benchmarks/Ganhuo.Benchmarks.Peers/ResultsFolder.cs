using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Ganhuo.Benchmarks.Peers;

/// <summary>The tables of one machine, in a folder named after its processor; README.md takes them from there.</summary>
internal sealed class ResultsFolder
{
    private readonly string _folder;
    private readonly string _processor;

    internal ResultsFolder(string root)
    {
        _processor = ProcessorName();
        _folder = Path.Combine(root, string.Concat(_processor.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')));
        Directory.CreateDirectory(_folder);
    }

    /// <summary>Writes one table, and puts it between its marks in README.md where there are such marks.</summary>
    internal void Write(string name, string described, IReadOnlyList<Row> rows, string fairPlay) =>
        Write(name, described + "; one thread, processor time", TableOf(rows), fairPlay);

    /// <summary>The same for a table with columns of its own.</summary>
    internal void Write(string name, string described, string rows, string fairPlay)
    {
        string table = string.Create(
            CultureInfo.InvariantCulture,
            $"{_processor}, .NET {Environment.Version}, {RuntimeInformation.OSArchitecture}; {described}.\n\n{rows}\n{fairPlay}\n");
        File.WriteAllText(Path.Combine(_folder, name + ".md"), table);
        Console.WriteLine(table);
        PutIntoReadme(name, table);
    }

    private static string TableOf(IReadOnlyList<Row> rows)
    {
        var page = new StringBuilder("| job | engine | MB/s | ours, same rounds | ours is | answer |\n|---|---|---|---|---|---|\n");
        foreach (Row row in rows)
            page.Append(CultureInfo.InvariantCulture,
                $"| {row.Job} | {row.Engine} | {row.Rate:g3} | {row.OurRate:g3} | {row.Ratio:g3} × | {row.Answer} |\n");
        return page.ToString();
    }

    private static void PutIntoReadme(string name, string table)
    {
        const string Readme = "README.md";
        if (!File.Exists(Readme)) return;
        string text = File.ReadAllText(Readme), begin = $"<!-- benchmark {name} -->\n", end = "<!-- end of benchmark -->";
        int from = text.IndexOf(begin, StringComparison.Ordinal);
        if (from < 0) return;
        from += begin.Length;
        int to = text.IndexOf(end, from, StringComparison.Ordinal);
        File.WriteAllText(Readme, text[..from] + table + text[to..]);
    }

    private static string ProcessorName()
    {
        const string Linux = "/proc/cpuinfo";
        string? line = File.Exists(Linux)
            ? File.ReadLines(Linux).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line is null ? RuntimeInformation.ProcessArchitecture.ToString() : line[(line.IndexOf(':') + 1)..].Trim();
    }
}
