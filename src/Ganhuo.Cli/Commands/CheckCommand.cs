using System.CommandLine;
using Ganhuo.Classifying;
using Ganhuo.Cli.Configuration;
using Ganhuo.Cli.Inputs;

namespace Ganhuo.Cli.Commands;

/// <summary><c>ganhuo check PATH…</c>: analyses reports and says what to send back.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var options = new CheckOptions();
        var command = new Command("check", "检查报告材料 check reports: what is substance, what is empty or missing");
        command.Add(options.Paths);
        foreach (var option in options.All) command.Add(option);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, options, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CheckOptions options, CancellationToken cancellation)
    {
        var paths = parsed.GetValue(options.Paths) ?? [];
        var configuration = ConfigurationFile.Load(parsed.GetValue(options.Configuration), paths.FirstOrDefault("-"));
        if (parsed.GetValue(options.PrintConfiguration))
        {
            configuration.Print(Console.OpenStandardOutput());
            return ExitStatus.Done;
        }

        if (paths.Length == 0) throw new UsageException("check 需要至少一个 PATH needs at least one PATH");
        var inputs = InputExpander.Expand(paths, SourceFiles.IsKnown);
        foreach (var path in inputs.Missing) Terminal.Say($"{path}: 没有这样的文件 no such file");
        if (inputs.Skipped > 0) Terminal.Say($"跳过 {inputs.Skipped} 个其他类型的文件 files of other kinds skipped");
        if (inputs.Files.IsEmpty)
        {
            Terminal.Say("没有可检查的文件 no file to check");
            return ExitStatus.Trouble;
        }

        var types = TypesFolder.Load(parsed.GetValue(options.Types) ?? configuration.TypesFolder);
        var reading = options.Documents.Of(parsed, parsed.GetValue(options.Encoding));
        var files = new SourceFiles(reading, Context(parsed, options, types),
            keepsBytes: parsed.GetValue(options.Format) == Outputs.OutputFormat.Docx);
        var builder = new ReportAnalyzerBuilder().UseRules(configuration.Rules).UseTypes(types);
        if (parsed.GetValue(options.Profile) is { } profile) builder.UseProfile(ProfileOption.Load(profile));
        if (ModelOption.Load(parsed.GetValue(options.Model)) is { } model) builder.UseModel(model);
        if (parsed.GetValue(options.Against) is { Length: > 0 } against)
            builder.CompareWith(EarlierReports.Load(against, new SourceFiles(reading, ReportContext.Unknown)));
        var analyzer = builder.Build();
        var baseline = BaselineOption.Load(
            parsed.GetValue(options.Baseline), parsed.GetValue(options.UpdateBaseline), parsed.GetValue(options.Reason) ?? "");
        return await new CheckRun(parsed, options, types, baseline).RunAsync(analyzer, inputs, files, cancellation)
            .ConfigureAwait(false);
    }

    private static ReportContext Context(ParseResult parsed, CheckOptions options, ReportTypeCatalogue types)
    {
        var type = parsed.GetValue(options.Type);
        if (type is not null && types.Find(type) is null)
            throw new UsageException($"--type {type}: 没有这个文种 no such report type (ganhuo types)");
        return new ReportContext
        {
            Type = type,
            Unit = parsed.GetValue(options.Unit),
            Year = parsed.GetValue(options.Year),
        };
    }
}
