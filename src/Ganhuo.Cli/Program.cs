using System.CommandLine;
using System.Runtime.InteropServices;
using Ganhuo.Cli.Commands;

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
        try
        {
            var parsed = Root().Parse(arguments);
            string[] errors = [.. parsed.Errors.Select(e => e.Message), .. TokenCheck.Errors(parsed)];
            return errors.Length > 0 ? Refuse(errors) : await parsed.InvokeAsync(
                new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null },
                cancellation.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            Terminal.Say("已取消 cancelled");
            return ExitStatus.Cancelled;
        }
        catch (Exception e)
        {
            Terminal.Say(Failure.Line(e));
            return ExitStatus.Trouble;
        }

        // The work is told to stop instead of the process, so that no half file is left behind.
        void Cancel(PosixSignalContext signal)
        {
            signal.Cancel = true;
            cancellation.Cancel();
        }
    }

    /// <summary>Every command, with its options.</summary>
    internal static RootCommand Root() =>
        new("干货 Ganhuo: how much of a report is substance, and what to send it back for.")
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

    private static int Refuse(IEnumerable<string> errors)
    {
        foreach (var error in errors) Terminal.Say(error);
        Terminal.Say("ganhuo --help 查看用法 shows how to use it");
        return ExitStatus.Trouble;
    }
}
