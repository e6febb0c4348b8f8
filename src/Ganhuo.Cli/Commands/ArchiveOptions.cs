using System.CommandLine;
using Ganhuo.Cli.Archives;
using Ganhuo.Text;

namespace Ganhuo.Cli.Commands;

/// <summary>The options of <c>scan</c> and <c>archive plan</c>: what makes a run what it is.</summary>
internal sealed class ArchiveOptions
{
    public Argument<string[]> Paths { get; } = new("PATH")
    {
        Description = "文件、文件夹、通配符、压缩包或表格 files, folders, globs, archives or tables",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public Option<string> Run { get; } = new("--output", "-o")
    {
        Description = "结果文件夹；中断后再运行即接着做 the run's folder; run again to go on",
        Required = true,
    };

    public Option<string?> Manifest { get; } =
        new("--manifest") { Description = "清单 CSV：path、unit、year 三列 a CSV of path, unit and year" };

    public Option<string?> PathPattern { get; } =
        new("--path-pattern") { Description = "路径中的年度与单位，如 {year}/{unit}/* where a path names year and unit" };

    public Option<string?> UnitColumn { get; } =
        new("--unit-column") { Description = "表格中单位的列名 the column of the unit" };

    public Option<string?> YearColumn { get; } =
        new("--year-column") { Description = "表格中年度的列名 the column of the year" };

    public ConfigurationOptions Configuration { get; } = new();

    public Option<string?> Encoding { get; } = EncodingName.Option();

    public Option<string?> Profile { get; } = ProfileOption.Create();

    public Option<string?> Model { get; } = ModelOption.Create();

    public Option<bool> NoProfile { get; } =
        new("--no-profile") { Description = "不统计本批材料的共用表述 do not count what the units of this archive write" };

    public Option<bool> Fast { get; } =
        new("--fast") { Description = "快速通道：不用分类模型，不统计共用表述，不比对雷同 the fast path: no trained classifier, no profile, no comparison" };

    public Option<bool> NoReuse { get; } =
        new("--no-reuse") { Description = "不比对雷同 do not compare the reports with one another" };

    public Option<int?> Shards { get; } = new("--shards")
    {
        Description =
            "分片数，不影响结果；不给则约640份一片，至少16片 how many shards; the results are the same; one for 640 reports, at least 16, where not given",
        CustomParser = OptionValue.Optional(OptionValue.Whole(1, ArchiveRun.MostShards)),
    };

    public Option<int> Jobs { get; } = JobsOption.Create();

    public Option<string> Language { get; } =
        LanguageOption.Create("index.html 和屏幕的语言 language of index.html and of the screen");

    public ReadingOptions Documents { get; } = new();

    public IEnumerable<Option> All =>
    [
        Run, Manifest, PathPattern, UnitColumn, YearColumn, .. Configuration.All, Encoding, Profile, Model, NoProfile,
        NoReuse, Fast, Shards,
        Jobs, Language, .. Documents.All,
    ];

    public Language LanguageOf(ParseResult parsed) => LanguageOption.Of(parsed, Language);
}
