using System.CommandLine;
using System.Runtime.InteropServices;
using Ganhuo.Classifying;
using Ganhuo.Cli.Commands;
using Ganhuo.Detecting;

namespace Ganhuo.Cli;

/// <summary>The <c>ganhuo</c> tool. Data goes to standard output, everything else to standard error.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] arguments)
    {
        using var cancellation = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
        Terminal.UseUtf8();
        var root = new RootCommand("干货 Ganhuo: how much of a report is substance, and what to send it back for.")
        {
            CheckCommand.Create(),
            ScanCommand.Create(),
            ArchiveCommand.Create(),
            FeedbackCommand.Create(),
            ExplainCommand.Create(),
            TypesCommand.Create(),
            SegmentCommand.Create(),
            SchemaCommand.Create(),
            CompareCommand.Create(),
            ProfileCommand.Create(),
            TrainCommand.Create(),
            EvaluateCommand.Create(),
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
        catch (IOException e)
        {
            // A closed pipe (| head) or a full disk.
            Terminal.Say($"输出中断 output broke off ({e.Message})");
            return ExitStatus.Trouble;
        }
        catch (Exception e) when (e is UsageException or InvalidConfigurationException or InvalidReportTypeException)
        {
            Terminal.Say(e.Message);
            return ExitStatus.Trouble;
        }

        // The work is told to stop instead of the process, so that no half file is left behind.
        void Cancel(PosixSignalContext signal)
        {
            signal.Cancel = true;
            cancellation.Cancel();
        }
    }

    private static int Refuse(ParseResult parsed)
    {
        foreach (var error in parsed.Errors) Terminal.Say(error.Message);
        Terminal.Say("ganhuo --help 查看用法 shows how to use it");
        return ExitStatus.Trouble;
    }
}
