using System.CommandLine;
using Ganhuo.Classifying;
using Ganhuo.Cli.Inputs;
using Ganhuo.Cli.Outputs;
using Ganhuo.Detecting;
using Ganhuo.Text;

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
        if (paths.Length == 0) throw new UsageException("check 需要至少一个 PATH needs at least one PATH");
        var inputs = InputExpander.Expand(paths, SourceFiles.IsKnown);
        foreach (var path in inputs.Missing) Terminal.Say($"{path}: 没有这样的文件 no such file");
        if (inputs.Skipped > 0) Terminal.Say($"跳过 {inputs.Skipped} 个其他类型的文件 files of other kinds skipped");
        if (inputs.Files.IsEmpty)
        {
            Terminal.Say("没有可检查的文件 no file to check");
            return ExitStatus.Trouble;
        }

        var context = new ReportContext
        {
            Type = parsed.GetValue(options.Type),
            Unit = parsed.GetValue(options.Unit),
            Year = parsed.GetValue(options.Year),
        };
        var files = new SourceFiles(parsed.GetValue(options.Encoding), context);
        var run = new CheckRun(parsed, options);
        return await run.RunAsync(ReportAnalyzer.Create(), inputs, files, cancellation).ConfigureAwait(false);
    }
}
