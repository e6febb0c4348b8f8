using System.CommandLine;
using Ganhuo.Classifying;
using Ganhuo.Cli.Configuration;
using Ganhuo.Cli.Inputs;
using Ganhuo.Cli.Outputs;
using Ganhuo.Reporting;

namespace Ganhuo.Cli.Commands;

/// <summary>
/// The options that decide what is found in a report; the same for every command that tells it of single reports.
/// </summary>
internal sealed class AnalysisOptions
{
    private const int LastYear = 9999;

    public ConfigurationOptions Configuration { get; } = new();

    public Option<string?> Unit { get; } = new("--unit") { Description = "报送单位 the reporting unit" };

    public Option<int?> Year { get; } = new("--year")
    {
        Description = "报告年度 the year reported on",
        CustomParser = OptionValue.Optional(OptionValue.Whole(1, LastYear)),
    };

    public Option<string?> Encoding { get; } = EncodingName.Option();

    public ReadingOptions Documents { get; } = new();

    public Option<string?> Baseline { get; } = new("--baseline")
    {
        Description = "基线文件：其中的问题不再报 do not report the findings in this file",
    };

    public Option<string?> Profile { get; } = ProfileOption.Create();

    public Option<string?> Model { get; } = ModelOption.Create();

    public Option<string[]> Against { get; } = new("--against")
    {
        Description = "与这些往年或其他单位的材料比对雷同 compare with these earlier reports for reuse (GH601–GH604)",
        DefaultValueFactory = _ => [],
    };

    public Option<int> Jobs { get; } = JobsOption.Create();

    public IEnumerable<Option> All =>
        [.. Configuration.All, Unit, Year, Encoding, Baseline, Profile, Model, Against, Jobs, .. Documents.All];

    /// <summary>Loads what the options name.</summary>
    /// <exception cref="UsageException">Something that is named is not there, or is not what it should be.</exception>
    public AnalysisSetup Prepare(
        ParseResult parsed, ConfigurationFile configuration, bool keepsBytes, bool updatesBaseline, string? reason,
        CancellationToken cancellation)
    {
        var typesFolder = Configuration.TypesFolderOf(parsed, configuration);
        var types = TypesFolder.Load(typesFolder);
        var reading = Documents.Of(parsed, parsed.GetValue(Encoding));
        var context = new ReportContext
        {
            Type = Configuration.TypeOf(parsed, types),
            Unit = parsed.GetValue(Unit),
            Year = parsed.GetValue(Year),
        };
        var baseline = BaselineOption.Load(parsed.GetValue(Baseline), updatesBaseline, reason);
        var builder = new ReportAnalyzerBuilder().UseRules(configuration.Rules).UseTypes(types);
        var lexicon = Configuration.LexiconOf(parsed, configuration);
        if (OwnFormulas.Load(lexicon) is { } formulas) builder.UseFormulas(formulas);
        if (parsed.GetValue(Profile) is { } profile) builder.UseProfile(ProfileOption.Load(profile));
        if (ModelOption.Load(parsed.GetValue(Model)) is { } model) builder.UseModel(model);
        if (parsed.GetValue(Against) is { Length: > 0 } against)
            builder.CompareWith(
                EarlierReports.Load(against, new SourceFiles(reading, ReportContext.Unknown), cancellation));
        return new AnalysisSetup(
            builder.Build(), types, new SourceFiles(reading, context, keepsBytes), baseline, lexicon,
            ToolIdentity.KnowledgeWith(ConfigurationHash.OfTypes(typesFolder), ConfigurationHash.OfFile(lexicon)));
    }

    /// <summary>The files that were given: the inputs, and whatever else is only read.</summary>
    public GivenFiles Given(ParseResult parsed, InputList inputs, params IEnumerable<string?> more) => GivenFiles.Of(
    [
        .. inputs.Files.Select(f => f.Path), .. parsed.GetValue(Against) ?? [], parsed.GetValue(Profile),
        parsed.GetValue(Model),
        parsed.GetValue(Configuration.Configuration), .. more,
    ]);
}
