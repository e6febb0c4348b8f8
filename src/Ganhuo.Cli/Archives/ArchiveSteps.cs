using System.CommandLine;
using System.Security.Cryptography;
using Ganhuo.Classifying;
using Ganhuo.Cli.Commands;
using Ganhuo.Cli.Inputs;
using Ganhuo.Comparing;
using Ganhuo.Documents;
using Ganhuo.Text;

namespace Ganhuo.Cli.Archives;

/// <summary>The steps of a run in their order, over the files they leave to one another.</summary>
internal sealed class ArchiveSteps
{
    /// <summary>Reports that are compared with one another at most: each is held folded in memory.</summary>
    public const int MostCompared = 20_000;

    private const string OwnProfile = "own";

    private readonly ArchiveRun run;
    private readonly PlannedTexts texts;
    private readonly string? profileFile;
    private readonly Language language;
    private readonly ParagraphModel? model;

    private ArchiveSteps(
        ArchiveRun run, ArchivePlan plan, SourceFiles files, string? profileFile, ParagraphModel? model, Language language)
    {
        (this.run, Plan, texts) = (run, plan, new PlannedTexts(files));
        (this.profileFile, this.model, this.language) = (profileFile, model, language);
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
        if (plan is not null && plan.Parameters != parameters)
            throw new UsageException($"{run.Folder}: 这个文件夹里是用别的参数、版本或知识库做的结果，请换一个文件夹 holds a run with other parameters, version or knowledge; take another folder");
        if (plan is null)
        {
            plan = Make(parsed, options, parameters, files, cancellation);
            plan.Write(run.Folder);
        }

        return new ArchiveSteps(run, plan, files, parsed.GetValue(options.Profile), model, options.LanguageOf(parsed));
    }

    public bool MakesProfile => Plan.Parameters.Profile == OwnProfile;

    public void Count(int shard, CancellationToken cancellation)
    {
        if (MakesProfile) StatisticsStep.Count(run, Plan, shard, texts, cancellation);
    }

    public void Merge()
    {
        if (MakesProfile) StatisticsStep.Merge(run, Plan);
    }

    public ScoreStep Score(int jobs)
    {
        if (Plan.Parameters.Fast) return new ScoreStep(run, Plan, BulkScanner.Create().ScanManyAsync, texts, jobs);
        var builder = new ReportAnalyzerBuilder();
        if (MakesProfile && !File.Exists(run.Profile)) throw new UsageException($"{run.Profile}: 先做 do first: archive merge");
        var profile = MakesProfile ? run.Profile : profileFile;
        if (profile is not null) builder.UseProfile(ProfileOption.Load(profile));
        if (model is not null) builder.UseModel(model);
        if (Plan.Parameters.Reuse && Plan.Reports.Length > MostCompared)
            Terminal.Say($"超过 {MostCompared} 份，不比对雷同 more than {MostCompared} reports: not compared with one another");
        else if (Plan.Parameters.Reuse && Plan.Reports.Length > 1) builder.CompareWith(Readable());
        return new ScoreStep(run, Plan, builder.Build().AnalyzeManyAsync, texts, jobs);
    }

    public ArchiveSummary Collect(CancellationToken cancellation) => new CollectStep(run, Plan, language).Collect(cancellation);

    private List<EarlierReport> Readable() =>
    [
        .. texts.Read(Plan.Reports).Where(r => r.Outcome.Text is not null)
            .Select(r => new EarlierReport(r.Report.Source, r.Outcome.Text!) { Unit = r.Report.Unit, Year = r.Report.Year }),
    ];

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
        var profile = parsed.GetValue(options.Profile) is { } file ? HashOf(file) : fast || parsed.GetValue(options.NoProfile) ? null : OwnProfile;
        return ArchiveParameters.Of(profile, !fast && !parsed.GetValue(options.NoReuse), fast) with
        {
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
        var rows = manifestFile is null ? [] : Manifest.Read(manifestFile);
        var folder = manifestFile is null ? "" : Path.GetDirectoryName(manifestFile) ?? "";
        var listed = rows.Select(r => new InputFile(r.Path, Path.Combine(folder, r.Path)));
        var inputs = InputExpander.Expand(parsed.GetValue(options.Paths) ?? [], SourceFiles.IsKnown);
        foreach (var path in inputs.Missing) Terminal.Say($"{path}: 没有这样的文件 no such file");
        if (inputs.Skipped > 0) Terminal.Say($"跳过 {inputs.Skipped} 个其他类型的文件 files of other kinds skipped");
        var pattern = parameters.PathPattern is null ? null : new PathPattern(parameters.PathPattern);
        var known = rows.GroupBy(r => r.Path, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var plan = new Planner(files, pattern, known)
            .Plan(parameters, listed.Concat(inputs.Files.Where(f => f.Path is not null)), parsed.GetValue(options.Shards), cancellation);
        if (plan.Reports.IsEmpty) throw new UsageException("没有可扫描的文件 no file to scan");
        return parameters.Profile == OwnProfile ? WithUnitsTogether(plan, files, cancellation) : plan;
    }

    // A profile counts units, and a unit that only the text names must not be counted once in each shard.
    private static ArchivePlan WithUnitsTogether(ArchivePlan plan, SourceFiles files, CancellationToken cancellation)
    {
        var builder = new ArchiveProfileBuilder();
        var unknown = new PlannedTexts(files).Open(plan.Reports.Where(r => r.Unit is null));
        var units = unknown.AsParallel().WithCancellation(cancellation)
            .Select(r => (r.Report, Outcome: r.Read()))
            .Where(r => r.Outcome.Text is not null)
            .Select(r => (r.Report, Unit: builder.Identify(new EarlierReport(r.Report.Source, r.Outcome.Text!) { Year = r.Report.Year }).Unit))
            .Where(r => r.Unit is not null)
            .ToDictionary(r => r.Report, r => r.Unit!);
        return plan with
        {
            Reports = [.. plan.Reports.Select(r => units.TryGetValue(r, out var unit) ? r with { Shard = Planner.ShardOf(unit, plan.Shards) } : r)],
        };
    }
}
