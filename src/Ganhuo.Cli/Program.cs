using System.CommandLine;
using Ganhuo.Classifying;
using Ganhuo.Cli.Commands;
using Ganhuo.Detecting;

namespace Ganhuo.Cli;

/// <summary>The <c>ganhuo</c> tool. Data goes to standard output, everything else to standard error.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] arguments)
    {
        // Writes to a closed pipe (| head) then fail like any other write instead of ending the process.
        using var cancellation = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            cancellation.Cancel();
        };
        Terminal.UseUtf8();
        var root = new RootCommand("干货 Ganhuo: how much of a report is substance, and what to send it back for.")
        {
            CheckCommand.Create(),
            ExplainCommand.Create(),
            TypesCommand.Create(),
            SegmentCommand.Create(),
            SchemaCommand.Create(),
        };
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0) return Refuse(parsed);
        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null },
                cancellation.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Terminal.Say("已取消 cancelled");
            return ExitStatus.Cancelled;
        }
        catch (Exception e) when (e is UsageException or InvalidConfigurationException or InvalidReportTypeException)
        {
            Terminal.Say(e.Message);
            return ExitStatus.Trouble;
        }
    }

    private static int Refuse(ParseResult parsed)
    {
        foreach (var error in parsed.Errors) Terminal.Say(error.Message);
        Terminal.Say("ganhuo --help 查看用法 shows how to use it");
        return ExitStatus.Trouble;
    }
}
