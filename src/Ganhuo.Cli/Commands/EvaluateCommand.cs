using System.CommandLine;
using Ganhuo.Cli.Training;

namespace Ganhuo.Cli.Commands;

/// <summary><c>ganhuo evaluate GOLD</c>: how right roles and dimensions are on paragraphs labelled by hand.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var options = new EvaluateOptions();
        var command = new Command(
            "evaluate",
            "在人工标注的段落上评测 precision, recall, calibration and errors on labelled paragraphs") { options.Gold };
        foreach (var option in options.All) command.Add(option);
        command.SetAction(
            (parsed, cancellation) => Task.Run(() => EvaluationRun.Run(parsed, options, cancellation), cancellation));
        return command;
    }
}
