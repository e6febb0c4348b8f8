using System.CommandLine;
using Ganhuo.Reporting;

namespace Ganhuo.Cli.Commands;

/// <summary><c>ganhuo schema</c>: the JSON schema of the output.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", "输出 JSON 结构定义 print the schema of the JSON output");
        command.SetAction(_ =>
        {
            Console.Out.Write(ReportSchema.Text);
            return ExitStatus.Done;
        });
        return command;
    }
}
