using System.CommandLine;
using Ganhuo.Classifying;
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
        inputs.SayWhatIsLeftOut();
        if (inputs.Files.Count == 0) return ExitStatus.Trouble;

        var configuration = options.Analysis.Configuration.Load(parsed, paths[0]);
        var setup = options.Analysis.Prepare(
            parsed, configuration, keepsBytes: false, updatesBaseline: false, null, cancellation);
        var template = parsed.GetValue(options.Template);
        var letters = new LetterFiles(
            parsed.GetValue(options.Output), template, inputs.Files.Count > 1 || inputs.Files.Any(SourceFiles.IsMany),
            options.Analysis.Given(parsed, inputs, template, parsed.GetValue(options.Analysis.Baseline), setup.Lexicon));
        var many = new AnalyzeManyOptions { MaxParallelism = parsed.GetValue(options.Analysis.Jobs) };
        var reports = setup.Analyzer.AnalyzeManyAsync(inputs.Files.SelectMany(setup.Files.Open), many, cancellation);
        var unreadable = 0;
        await foreach (var report in reports.ConfigureAwait(false))
            if (!Write(setup.Baseline.Apply(report), letters, setup.Types, options.LanguageOf(parsed))) unreadable++;
        if (setup.Baseline.Hidden > 0) Terminal.Say($"基线隐去 {setup.Baseline.Hidden} 处 findings hidden by the baseline");
        return unreadable + letters.Failed > 0 || !inputs.Missing.IsEmpty ? ExitStatus.Trouble : ExitStatus.Done;
    }

    private static bool Write(SourceReport report, LetterFiles letters, ReportTypeCatalogue types, Language language)
    {
        if (report.Analysis is not { } analysis)
        {
            Terminal.Say($"{report.Source}: {report.Unreadable?.In(language)}");
            return false;
        }

        var letter = FeedbackLetter.Of(analysis, report.Source, types);
        if (!letter.HasOpinions) Terminal.Say($"{report.Source}: 没有需要退回修改的问题 nothing to send back");
        letters.Write(report.Source, letter);
        return true;
    }

    private static int PrintTemplate(string path)
    {
        using var target = OutputTarget.ToNewFile(path, "template.docx");
        target.Stream.Write(FeedbackLetter.DefaultTemplate());
        target.Commit();
        return ExitStatus.Done;
    }
}
