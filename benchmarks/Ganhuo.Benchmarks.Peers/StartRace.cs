using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Ganhuo.Benchmarks.Peers;

/// <summary>From the start of the published tool to its end, over one line and over one report, against an empty program.</summary>
internal static class StartRace
{
    internal const string FairPlay = """
        An empty program is this one with nothing to do, compiled when it runs; the tool is native, as `dotnet publish` leaves it,
        and may take less than that. Each run is a process of its own, in turn with the others; processor time and peak memory are
        what the system accounts for it, so a busy machine hardly changes them. The tool's start reads the page cache, not the disk.
        """;

    private const string Line = "全面从严治党主体责任。\n", Words = "全面 从严治党 主体 责任 。\n";
    private const int ReportCharacters = 3300;

    /// <summary>The table, without what it was measured on.</summary>
    internal static string Run(Arguments arguments, string text)
    {
        string line = Path.GetTempFileName(), report = Path.GetTempFileName(), empty = typeof(StartRace).Assembly.Location;
        File.WriteAllText(line, Line);
        File.WriteAllText(report, text[..Math.Min(text.Length, ReportCharacters)]);
        string[] jobs = ["an empty program", "`segment`, one line: the first words", $"`check`, a report of {ReportCharacters} characters"];
        Measured[][] runs = Measure(
            arguments.Rounds, $"dotnet {empty} nothing", $"{arguments.Tool} segment {line}", $"{arguments.Tool} check {report}");
        File.Delete(line);
        File.Delete(report);
        if (runs[1].Any(r => r.Output != Words))
            throw new InvalidOperationException($"{arguments.Tool} cuts the line otherwise: {runs[1][0].Output}");
        var table = new System.Text.StringBuilder();
        table.Append("| job | processor, ms | beyond the empty program | clock, ms | beyond | peak, MB | beyond |\n|---|---|---|---|---|---|---|\n");
        for (int i = 0; i < jobs.Length; i++) table.Append(RowOf(jobs[i], runs[i], runs[0]));
        return table.ToString();
    }

    private static string RowOf(string job, Measured[] runs, Measured[] empty)
    {
        double Of(Measured[] of, Func<Measured, double> figure) => Comparison.Median(of.Select(figure));
        double cpu = Of(runs, r => r.Cpu * 1000), wall = Of(runs, r => r.Wall * 1000), peak = Of(runs, r => r.Peak);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {job} | {cpu:f0} | {cpu - Of(empty, r => r.Cpu * 1000):f0} | {wall:f0} | {wall - Of(empty, r => r.Wall * 1000):f0} | {peak:f1} | {peak - Of(empty, r => r.Peak):f1} |\n");
    }

    private static Measured[][] Measure(int rounds, params string[] commands)
    {
        string script = Path.Combine(AppContext.BaseDirectory, "peers", "start.py");
        var start = new ProcessStartInfo("/usr/bin/python3",
            [script, rounds.ToString(CultureInfo.InvariantCulture), .. commands]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException("a program of the start race failed; is the tool published? (--tool)");
        return JsonSerializer.Deserialize<Measured[][]>(output, JsonSerializerOptions.Web)!;
    }

    private sealed record Measured(double Cpu, double Wall, double Peak, string Output);
}
