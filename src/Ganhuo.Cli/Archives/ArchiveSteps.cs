using System.CommandLine;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Ganhuo.Classifying;
using Ganhuo.Cli.Commands;
using Ganhuo.Cli.Inputs;
using Ganhuo.Cli.Outputs;
using Ganhuo.Comparing;
using Ganhuo.Documents;
using Ganhuo.Text;

namespace Ganhuo.Cli.Archives;

/// <summary>The steps of a run in their order, over the files they leave to one another.</summary>
internal sealed class ArchiveSteps
{
    // What PLINQ takes.
    private const int MostAtOnce = 512;

    private readonly ArchiveRun run;
    private readonly PlannedTexts texts;
    private readonly StatisticsStep statistics;
    private readonly string? profileFile;
    private readonly Language language;
    private readonly ParagraphModel? model;

    private ArchiveSteps(
        ArchiveRun run, ArchivePlan plan, SourceFiles files, string? profileFile, ParagraphModel? model, Language language)
    {
        (this.run, Plan, texts) = (run, plan, new PlannedTexts(files));
        (this.profileFile, this.model, this.language) = (profileFile, model, language);
        statistics = new StatisticsStep(run, plan, texts);
    }

    public ArchivePlan Plan { get; }

    /// <summary>Goes on with the run's plan, or makes it where there are paths and no plan yet.</summary>
    /// <exception cref="UsageException">The run was begun with other parameters, or there is nothing to do.</exception>
    public static ArchiveSteps Begin(ParseResult parsed, ArchiveOptions options, CancellationToken cancellation)
    {
        var run = new ArchiveRun(parsed.GetValue(options.Run)!);
        var reading = options.Documents.Of(parsed, parsed.GetValue(options.Encoding)) with
        {
            UnitColumn = parsed.GetValue(options.UnitColumn),
            YearColumn = parsed.GetValue(options.YearColumn),
        };
        var files = new SourceFiles(reading, ReportContext.Unknown);
        var model = ModelOption.Load(parsed.GetValue(options.Model));
        var parameters = Parameters(parsed, options);
        var plan = ArchivePlan.Read(run.Folder);
        string[] inputs = [.. parsed.GetValue(options.Paths) ?? [], .. parsed.GetValue(options.Manifest) is { } manifest ? ["--manifest " + manifest] : Array.Empty<string>()];
        if (plan is not null) Refuse(run, plan, parameters, inputs);
        else
        {
            plan = Make(parsed, options, parameters, files, cancellation) with { Inputs = [.. inputs] };
            plan.Write(run.Folder);
        }

        return new ArchiveSteps(run, plan, files, parsed.GetValue(options.Profile), model, options.LanguageOf(parsed));
    }

    public void Count(int shard, Action step, CancellationToken cancellation) => statistics.Count(shard, step, cancellation);

    /// <summary>How many times <see cref="Merge"/> calls its step.</summary>
    public int StepsOfMerge => statistics.StepsOfMerge;

    public void Merge(int jobs, Action step, CancellationToken cancellation) => statistics.Merge(jobs, step, cancellation);

    public ScoreStep Score(int jobs)
    {
        if (Plan.Parameters.Fast) return new ScoreStep(run, Plan, BulkScanner.Create().AnalyzeManyAsync, texts, null, jobs);
        var builder = new ReportAnalyzerBuilder();
        var profile = profileFile;
        if (Plan.Parameters.MakesProfile)
        {
            profile = run.Profile;
            StepSeal.Require(run.MergeSeal, ArchiveRun.Merging, f => f == profile);
        }

        if (profile is not null) builder.UseProfile(ProfileOption.Load(profile));
        if (model is not null) builder.UseModel(model);
        var possible = Plan.Parameters.Reuse ? new PossibleSources(run, Plan, texts) : null;
        if (possible is not null) builder.CompareWith(possible.Reports);
        return new ScoreStep(run, Plan, builder.Build().AnalyzeManyAsync, texts, possible, jobs);
    }

    public ArchiveSummary Collect(CancellationToken cancellation) => new CollectStep(run, Plan, language).Collect(cancellation);

    // What is done already was done for other answers; nothing tells afterwards which is which.
    private static void Refuse(ArchiveRun run, ArchivePlan plan, ArchiveParameters now, string[] inputs)
    {
        var difference = plan.Parameters.DifferenceFrom(now);
        if (inputs.Length > 0 && !plan.Inputs.SequenceEqual(inputs))
            difference += $"{(difference.Length > 0 ? "；" : "")}PATH {Terminal.Cut(string.Join(' ', plan.Inputs), 80)} → {Terminal.Cut(string.Join(' ', inputs), 80)}";
        if (difference.Length > 0)
            throw new UsageException($"{run.Folder}: 这个文件夹里是用别的参数、版本或知识库做的结果，请换一个文件夹 holds a run with other parameters, version or knowledge; take another folder ({difference})");
    }

    private static ArchiveParameters Parameters(ParseResult parsed, ArchiveOptions options)
    {
        var type = parsed.GetValue(options.Type);
        if (type is not null && ReportTypeCatalogue.LoadEmbedded().Find(type) is null)
            throw new UsageException($"--type {type}: 没有这个文种 no such report type (ganhuo types)");
        var fast = parsed.GetValue(options.Fast);
        if (fast && parsed.GetValue(options.Profile) is not null)
            throw new UsageException("--fast 不使用共用表述档案，不能与 --profile 同用 takes no profile");
        if (fast && parsed.GetValue(options.Model) is not null)
            throw new UsageException("--fast 不用分类模型，不能与 --model 同用 takes no model");
        var profile = parsed.GetValue(options.Profile) is { } file ? HashOf(file) : null;
        return ArchiveParameters.Of(profile, !fast && !parsed.GetValue(options.NoProfile), !fast && !parsed.GetValue(options.NoReuse), fast) with
        {
            Encoding = parsed.GetValue(options.Encoding),
            AsOriginal = parsed.GetValue(options.Documents.AsOriginal),
            Type = type,
            PathPattern = parsed.GetValue(options.PathPattern),
            TextColumn = parsed.GetValue(options.Documents.TextColumn),
            UnitColumn = parsed.GetValue(options.UnitColumn),
            YearColumn = parsed.GetValue(options.YearColumn),
            Model = parsed.GetValue(options.Model) is { } model ? HashOf(model) : null,
        };
    }

    private static string HashOf(string file)
    {
        try
        {
            return Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file}: 无法读取 cannot be read ({e.Message})");
        }
    }

    private static ArchivePlan Make(
        ParseResult parsed, ArchiveOptions options, ArchiveParameters parameters, SourceFiles files, CancellationToken cancellation)
    {
        var manifestFile = parsed.GetValue(options.Manifest);
        var manifest = manifestFile is null ? null : Manifest.Read(manifestFile);
        foreach (var doubt in manifest?.Doubts ?? []) Terminal.Say(doubt);
        var rows = manifest?.Rows ?? [];
        var folder = manifestFile is null ? "" : Path.GetDirectoryName(manifestFile) ?? "";
        var listed = rows.Select(r => new InputFile(r.Path, Located(folder, r.Path)));
        var inputs = InputExpander.Expand(parsed.GetValue(options.Paths) ?? [], SourceFiles.IsKnown);
        foreach (var path in inputs.Missing) Terminal.Say($"{path}: 没有这样的文件 no such file");
        if (inputs.Skipped > 0) Terminal.Say($"跳过 {inputs.Skipped} 个其他类型的文件 files of other kinds skipped");
        var pattern = parameters.PathPattern is null ? null : new PathPattern(parameters.PathPattern);
        var known = rows.ToDictionary(r => r.Path, StringComparer.Ordinal);
        var planner = new Planner(files, pattern, known);
        var plan = planner.Plan(parameters, listed.Concat(inputs.Files.Where(f => f.Path is not null)), parsed.GetValue(options.Shards), cancellation);
        if (planner.Doubled > 0) Terminal.Say($"{planner.Doubled} 份重复列出，各算一次 given more than once, each counts once");
        if (plan.Reports.IsEmpty) throw new UsageException("没有可扫描的文件 no file to scan");
        return parameters.MakesProfile ? WithUnitsTogether(plan, files, Math.Min(parsed.GetValue(options.Jobs), MostAtOnce), cancellation) : plan;
    }

    // A list that was made on another system parts folders by its own mark.
    private static string Located(string folder, string path) =>
        Path.Combine(folder, path) is var file && File.Exists(file) || !path.Contains('\\', StringComparison.Ordinal)
            ? file : Path.Combine(folder, path.Replace('\\', Path.DirectorySeparatorChar));

    // A profile counts units, and a unit that only the text names must not be counted once in each shard.
    private static ArchivePlan WithUnitsTogether(ArchivePlan plan, SourceFiles files, int jobs, CancellationToken cancellation)
    {
        var builder = new ArchiveProfileBuilder();
        var unknown = Enumerable.Range(0, plan.Reports.Length).Where(n => plan.Reports[n].Unit is null);
        var opened = new PlannedTexts(files).Open(plan.Reports.Where(r => r.Unit is null)).Zip(unknown, static (r, n) => (Number: n, r.Report, r.Read));
        var reports = plan.Reports.ToArray();
        var progress = new ScanProgress(Math.Max(1, reports.Count(r => r.Unit is null)), "读单位 reading units");
        opened.AsParallel().WithDegreeOfParallelism(jobs).WithCancellation(cancellation).ForAll(r =>
        {
            if (r.Read() is { IsReadable: true } outcome && builder.Identify(OutlinedText.Of(outcome.Text), null, r.Report.Year).Unit is { } unit)
                reports[r.Number] = r.Report with { Signed = unit, Shard = Planner.ShardOf(unit, plan.Shards) };
            progress.Step();
        });
        progress.End();
        return plan with { Reports = ImmutableCollectionsMarshal.AsImmutableArray(reports) };
    }
}
