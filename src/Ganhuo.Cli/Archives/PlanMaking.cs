using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.CommandLine;
using Ganhuo.Classifying;
using Ganhuo.Classifying.Types;
using Ganhuo.Cli.Commands;
using Ganhuo.Cli.Inputs;
using Ganhuo.Cli.Outputs;
using Ganhuo.Comparing.Folding;

namespace Ganhuo.Cli.Archives;

/// <summary>Makes the plan of a new run from its paths and its manifest.</summary>
internal sealed class PlanMaking(
    ArchiveRun run, ParseResult parsed, ArchiveOptions options, ArchiveParameters parameters, SourceFiles files, ArchiveKnowledge knowledge)
{
    // What PLINQ takes.
    private const int MostAtOnce = 512;

    // What a step holds grows with its shard, so the shards of a larger archive are more, not larger; a small one is divided
    // for the sake of its threads. Every result file of every shard is open while they are put together.
    private const int FewestShards = 16, ReportsOfShard = 640, MostShards = 1024;

    /// <exception cref="UsageException">There is nothing to scan, or the run would write over what it reads.</exception>
    public ArchivePlan Make(CancellationToken cancellation)
    {
        string[] paths = parsed.GetValue(options.Paths) ?? [];
        var manifestFile = parsed.GetValue(options.Manifest);
        var rows = Rows(manifestFile);
        var folder = manifestFile is null ? "" : Path.GetDirectoryName(manifestFile) ?? "";
        var listed = rows.Select(r => new InputFile(r.Path, Located(folder, r.Path)));
        var (found, missing) = Found(paths);
        var all = listed.Concat(found);
        string?[] read = [manifestFile, knowledge.ProfileFile, parsed.GetValue(options.Model), knowledge.LexiconFile];
        Spare(read.Concat(all.Select(f => f.Path)));
        var pattern = parameters.PathPattern is null ? null : new PathPattern(parameters.PathPattern);
        var planner = new Planner(files, pattern, rows.ToDictionary(r => r.Path, StringComparer.Ordinal));
        var reports = planner.List(all, cancellation);
        if (planner.Doubled > 0) Terminal.Say($"{planner.Doubled} 份重复列出，各算一次 given more than once, each counts once");
        if (reports.Count == 0) throw new UsageException("没有可扫描的文件 no file to scan");
        var shards = parsed.GetValue(options.Shards) ?? ShardsOf(reports.Count);
        return new ArchivePlan(parameters, [.. paths], shards,
            (parameters.MakesProfile ? WithUnits(reports, cancellation) : reports).In(shards))
        {
            Manifest = manifestFile,
            Missing = missing,
        };
    }

    /// <summary>How many shards an archive of that many reports has where nobody says.</summary>
    internal static int ShardsOf(int reports) => Math.Clamp((reports + ReportsOfShard - 1) / ReportsOfShard, FewestShards, MostShards);

    private static (IEnumerable<InputFile> Files, ImmutableArray<string> Missing) Found(string[] paths)
    {
        var inputs = InputExpander.Expand(paths, SourceFiles.IsKnown);
        inputs.SayWhatIsLeftOut();
        return (inputs.Files.Where(f => f.Path is not null), inputs.Missing);
    }

    private static ImmutableArray<ManifestRow> Rows(string? file)
    {
        if (file is null) return [];
        var manifest = Manifest.Read(file);
        foreach (var doubt in manifest.Doubts) Terminal.Say(doubt);
        return manifest.Rows;
    }

    private void Spare(IEnumerable<string?> read)
    {
        if (read.FirstOrDefault(f => f is not null && run.Owns(f)) is { } file)
            throw new UsageException($"{file}: 是读入的文件，结果会把它覆盖，请换一个 -o is read, and the results would take its place; take another -o");
    }

    // A list that was made on another system parts folders by its own mark.
    private static string Located(string folder, string path) =>
        Path.Combine(folder, path) is var file && File.Exists(file) || !path.Contains('\\', StringComparison.Ordinal)
            ? file : Path.Combine(folder, path.Replace('\\', Path.DirectorySeparatorChar));

    // A profile counts units, and a unit that only the text names must not be counted once in each shard.
    private PlannedReports WithUnits(PlannedReports planned, CancellationToken cancellation)
    {
        var unknown = Enumerable.Range(0, planned.Count).Where(n => planned[n].Unit is null);
        var opened = new PlannedTexts(files).Open(planned.Where(r => r.Unit is null))
            .Zip(unknown, static (r, n) => (Number: n, r.Report, r.Read));
        var signed = new string?[planned.Count];
        var same = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        using var progress = new ScanProgress(Math.Max(1, planned.Count(r => r.Unit is null)), "读单位 reading units");
        opened.AsParallel().WithDegreeOfParallelism(Math.Min(parsed.GetValue(options.Jobs), MostAtOnce)).WithCancellation(cancellation)
            .ForAll(r =>
        {
            if (r.Read(cancellation) is { IsReadable: true } outcome && UnitOf(OutlinedText.Of(outcome.Text), r.Report) is { } unit)
                signed[r.Number] = same.GetOrAdd(unit, unit);
            progress.Step();
        });
        return planned.SignedBy(signed);
    }

    private static string? UnitOf(OutlinedText text, PlannedReport report) =>
        ReportIdentifier.SignatureOf(text.Text, text.Outline, new ReportContext { Year = report.Year }).Unit;
}
