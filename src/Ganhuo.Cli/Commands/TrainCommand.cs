using System.CommandLine;
using Ganhuo.Cli.Training;

namespace Ganhuo.Cli.Commands;

/// <summary><c>ganhuo train --gold FILE… -o MODEL</c>: a model of an organisation's own labels.</summary>
internal static class TrainCommand
{
    public static Command Create()
    {
        var gold = new Option<string[]>("--gold")
        {
            Description = "标注的段落：.csv .tsv .jsonl，有 text 和 role、dimension（可用自己的维度） labelled paragraphs: text with role, dimension or both",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
        };
        var output = new Option<string>("--output", "-o") { Description = "模型文件 the model's file", Required = true };
        var command = new Command(
            "train", "用自己的标注训练模型，供 --model 使用 train a model on your own labels, for --model") { gold, output };
        command.SetAction((parsed, cancellation) => Task.Run(
            () => ModelTraining.Run(parsed.GetValue(gold)!, parsed.GetValue(output)!, cancellation), cancellation));
        return command;
    }
}
