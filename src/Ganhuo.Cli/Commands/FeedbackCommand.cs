using System.CommandLine;
using Ganhuo.Classifying;
using Ganhuo.Cli.Configuration;
using Ganhuo.Cli.Inputs;
using Ganhuo.Cli.Outputs;
using Ganhuo.Documents.Letters;
using Ganhuo.Text;

namespace Ganhuo.Cli.Commands;

/// <summary><c>ganhuo feedback REPORT…</c>: the letter that goes back to the unit, one a report.</summary>
internal static class FeedbackCommand
{
    public static Command Create()
    {
        var options = new FeedbackOptions();
        var command = new Command("feedback", "写退回修改意见 write the letter that goes back to the unit");
        command.Add(options.Paths);
        foreach (var option in options.All) command.Add(option);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, options, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, FeedbackOptions options, CancellationToken cancellation)
    {
        if (parsed.GetValue(options.PrintTemplate) is { } printed) return PrintTemplate(printed);
        var paths = parsed.GetValue(options.Paths) ?? [];
        if (paths.Length == 0) throw new UsageException("feedback 需要至少一份材料 needs at least one REPORT");
        var inputs = InputExpander.Expand(paths, SourceFiles.IsKnown);
        foreach (var path in inputs.Missing) Terminal.Say($"{path}: 没有这样的文件 no such file");
        if (inputs.Files.IsEmpty) return ExitStatus.Trouble;

        var configuration = ConfigurationFile.Load(parsed.GetValue(options.Configuration), paths[0]);
        var types = TypesFolder.Load(parsed.GetValue(options.Types) ?? configuration.TypesFolder);
        var files = new SourceFiles(
            options.Documents.Of(parsed, parsed.GetValue(options.Encoding)), Context(parsed, options, types));
        var analyzer = new ReportAnalyzerBuilder().UseRules(configuration.Rules).UseTypes(types).Build();
        var letters = new LetterFiles(
            parsed.GetValue(options.Output), parsed.GetValue(options.Template),
            inputs.Files.Length > 1 || inputs.Files.Any(SourceFiles.IsMany));
        var unreadable = !inputs.Missing.IsEmpty;
        var reports = analyzer.AnalyzeManyAsync(inputs.Files.SelectMany(files.Open), null, cancellation);
        await foreach (var report in reports.ConfigureAwait(false))
            unreadable |= !Write(report, letters, types);
        return unreadable ? ExitStatus.Trouble : ExitStatus.Done;
    }

    private static bool Write(SourceReport report, LetterFiles letters, ReportTypeCatalogue types)
    {
        if (report.Analysis is not { } analysis)
        {
            Terminal.Say($"{report.Source}: {report.Unreadable?.In(Language.Chinese)}");
            return false;
        }

        var letter = FeedbackLetter.Of(analysis, report.Source, types);
        if (!letter.HasOpinions) Terminal.Say($"{report.Source}: 没有需要退回修改的问题 nothing to send back");
        letters.Write(report.Source, letter);
        return true;
    }

    private static int PrintTemplate(string path)
    {
        using var target = OutputTarget.ToFile(path, "template.docx");
        target.Stream.Write(FeedbackLetter.DefaultTemplate());
        target.Commit();
        return ExitStatus.Done;
    }

    private static ReportContext Context(ParseResult parsed, FeedbackOptions options, ReportTypeCatalogue types)
    {
        var type = parsed.GetValue(options.Type);
        if (type is not null && types.Find(type) is null)
            throw new UsageException($"--type {type}: 没有这个文种 no such report type (ganhuo types)");
        return new ReportContext { Type = type, Unit = parsed.GetValue(options.Unit), Year = parsed.GetValue(options.Year) };
    }
}
