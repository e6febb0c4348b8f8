using System.CommandLine;
using Ganhuo.Classifying;
using Ganhuo.Cli.Commands;
using Ganhuo.Cli.Configuration;
using Ganhuo.Cli.Inputs;
using Ganhuo.Text;

namespace Ganhuo.Cli.Archives;

/// <summary>The steps of a run in their order, over the files they leave to one another.</summary>
internal sealed class ArchiveSteps
{
    private readonly ArchiveRun run;
    private readonly PlannedTexts texts;
    private readonly StatisticsStep statistics;
    private readonly Language language;
    private readonly ArchiveKnowledge knowledge;

    private ArchiveSteps(ArchiveRun run, ArchivePlan plan, SourceFiles files, ArchiveKnowledge knowledge, Language language)
    {
        (this.run, Plan, texts) = (run, plan, new PlannedTexts(files));
        (this.knowledge, this.language) = (knowledge, language);
        statistics = new StatisticsStep(run, plan, texts, knowledge);
    }

    public ArchivePlan Plan { get; }

    /// <summary>Whether the run was begun before.</summary>
    public bool IsResumed { get; private init; }

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
        var begun = ArchivePlan.Read(run.Folder);
        var configuration = options.Configuration.Load(parsed, FirstPath(parsed, options, begun));
        var typesFolder = options.Configuration.TypesFolderOf(parsed, configuration);
        var types = TypesFolder.Load(typesFolder);
        var lexicon = options.Configuration.LexiconOf(parsed, configuration);
        var knowledge = new ArchiveKnowledge(
            configuration, types, ModelOption.Load(parsed.GetValue(options.Model)), parsed.GetValue(options.Profile), lexicon,
            OwnFormulas.Load(lexicon));
        var parameters = Parameters(parsed, options, types) with
        {
            Rules = ConfigurationHash.Of(configuration.Rules),
            Types = ConfigurationHash.OfTypes(typesFolder),
            Lexicon = ConfigurationHash.OfFile(lexicon),
        };
        var plan = begun is null
            ? new PlanMaking(run, parsed, options, parameters, files, knowledge).Make(cancellation)
            : GoOn(run, begun, parameters, parsed, options);
        if (begun is null) plan.Write(run.Folder);
        return new ArchiveSteps(run, plan, files, knowledge, options.LanguageOf(parsed)) { IsResumed = begun is not null };
    }

    public void Count(int shard, Action step, CancellationToken cancellation) => statistics.Count(shard, step, cancellation);

    /// <summary>How many times <see cref="Merge"/> calls its step.</summary>
    public int StepsOfMerge => statistics.StepsOfMerge;

    public void Merge(int jobs, Action step, CancellationToken cancellation) => statistics.Merge(jobs, step, cancellation);

    public ScoreStep Score(int jobs, CancellationToken cancellation)
    {
        var (rules, types) = (knowledge.Configuration.Rules, knowledge.Types);
        if (Plan.Parameters.Fast)
            return new ScoreStep(run, Plan, BulkScanner.Create(rules, types, knowledge.Formulas).AnalyzeManyAsync, texts, null, jobs);
        var builder = new ReportAnalyzerBuilder().UseRules(rules).UseTypes(types);
        if (knowledge.Formulas is { } formulas) builder.UseFormulas(formulas);
        var profile = knowledge.ProfileFile;
        if (Plan.Parameters.MakesProfile)
        {
            profile = run.Profile;
            StepSeal.Require(run.MergeSeal, ArchiveRun.Merging, f => f == profile);
        }

        if (profile is not null) builder.UseProfile(ProfileOption.Load(profile));
        if (knowledge.Model is { } model) builder.UseModel(model);
        var possible = Plan.Parameters.Reuse ? new PossibleSources(run, Plan, texts, cancellation) : null;
        if (possible is not null) builder.CompareWith(possible.Reports);
        return new ScoreStep(run, Plan, builder.Build().AnalyzeManyAsync, texts, possible, jobs);
    }

    public ArchiveSummary Collect(CancellationToken cancellation) =>
        new CollectStep(run, Plan, knowledge.Types, language).Collect(cancellation);

    // The steps after the first are told no paths: the plan knows them.
    private static string FirstPath(ParseResult parsed, ArchiveOptions options, ArchivePlan? begun)
    {
        string?[] all =
            [.. parsed.GetValue(options.Paths) ?? [], parsed.GetValue(options.Manifest), .. begun?.Inputs ?? [], begun?.Manifest];
        return Array.Find(all, p => !string.IsNullOrEmpty(p)) ?? "-";
    }

    // What is done already was done for other answers; nothing tells afterwards which is which.
    private static ArchivePlan GoOn(ArchiveRun run, ArchivePlan plan, ArchiveParameters now, ParseResult parsed, ArchiveOptions options)
    {
        var (inputs, manifest) = (parsed.GetValue(options.Paths) ?? [], parsed.GetValue(options.Manifest));
        List<string> differences = [];
        if (plan.Parameters.DifferenceFrom(now) is { Length: > 0 } parameters) differences.Add(parameters);
        if (inputs.Length > 0 && !plan.Inputs.SequenceEqual(inputs)) differences.Add($"PATH {Shown(plan.Inputs)} → {Shown(inputs)}");
        if (manifest is not null && manifest != plan.Manifest) differences.Add($"--manifest {plan.Manifest ?? "-"} → {manifest}");
        if (differences.Count > 0)
            throw new UsageException($"{run.Folder}: 这个文件夹里是用别的参数、版本或知识库做的结果，请换一个文件夹 holds a run with other parameters, version or knowledge; take another folder ({string.Join('；', differences)})");
        foreach (var path in plan.Missing) Terminal.Say($"{path}: 没有这样的文件 no such file");
        return plan;
    }

    private static string Shown(IEnumerable<string> paths) => Terminal.Cut(string.Join(' ', paths), 80);

    private static ArchiveParameters Parameters(ParseResult parsed, ArchiveOptions options, ReportTypeCatalogue types)
    {
        var fast = parsed.GetValue(options.Fast);
        var (profile, model) = (parsed.GetValue(options.Profile), parsed.GetValue(options.Model));
        if (fast && profile is not null) throw new UsageException("--fast 不使用共用表述档案，不能与 --profile 同用 takes no profile");
        if (fast && model is not null) throw new UsageException("--fast 不用分类模型，不能与 --model 同用 takes no model");
        return new ArchiveParameters
        {
            Profile = profile is not null
                ? ConfigurationHash.OfFile(profile) : !fast && !parsed.GetValue(options.NoProfile) ? ArchiveParameters.OwnProfile : null,
            Model = ConfigurationHash.OfFile(model),
            Reuse = !fast && !parsed.GetValue(options.NoReuse),
            Fast = fast,
            Encoding = parsed.GetValue(options.Encoding),
            AsOriginal = parsed.GetValue(options.Documents.AsOriginal),
            Type = options.Configuration.TypeOf(parsed, types),
            PathPattern = parsed.GetValue(options.PathPattern),
            TextColumn = parsed.GetValue(options.Documents.TextColumn),
            UnitColumn = parsed.GetValue(options.UnitColumn),
            YearColumn = parsed.GetValue(options.YearColumn),
        };
    }
}
