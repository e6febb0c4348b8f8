using System.CommandLine;
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
        var configuration = options.Analysis.Configuration.Load(parsed, paths.FirstOrDefault("-"));
        if (parsed.GetValue(options.PrintConfiguration))
        {
            configuration.Print(Console.OpenStandardOutput());
            return ExitStatus.Done;
        }

        if (paths.Length == 0) throw new UsageException("check 需要至少一个 PATH needs at least one PATH");
        var inputs = InputExpander.Expand(paths, SourceFiles.IsKnown);
        inputs.SayWhatIsLeftOut();
        if (inputs.Files.Count == 0)
        {
            Terminal.Say("没有可检查的文件 no file to check");
            return ExitStatus.Trouble;
        }

        var setup = options.Analysis.Prepare(
            parsed, configuration, parsed.GetValue(options.Format) == Outputs.OutputFormat.Docx,
            parsed.GetValue(options.UpdateBaseline), parsed.GetValue(options.Reason), cancellation);
        return await new CheckRun(parsed, options, setup).RunAsync(inputs, cancellation).ConfigureAwait(false);
    }
}
