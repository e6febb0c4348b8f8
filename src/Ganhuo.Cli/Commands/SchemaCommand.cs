using System.CommandLine;
using Ganhuo.Cli.Training;
using Ganhuo.Reporting;

namespace Ganhuo.Cli.Commands;

/// <summary><c>ganhuo schema</c>: the JSON schema of the output.</summary>
internal static class SchemaCommand
{
    private const string Evaluation = "evaluation";

    public static Command Create()
    {
        var which = new Argument<string>("WHICH")
        {
            Description = "report | evaluation：check 或 evaluate 的 JSON of check or of evaluate",
            DefaultValueFactory = _ => "report",
        }.AcceptOnlyFromAmong("report", Evaluation);
        var command = new Command("schema", "输出 JSON 结构定义 print the schema of the JSON output") { which };
        command.SetAction(parsed =>
        {
            Terminal.Out.Write(parsed.GetValue(which) == Evaluation ? EvaluationRun.Schema() : ReportSchema.Text);
            return ExitStatus.Done;
        });
        return command;
    }
}
