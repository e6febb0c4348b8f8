using System.CommandLine;
using System.CommandLine.Invocation;
using System.Runtime.InteropServices;
using Ganhuo.Cli.Commands;

namespace Ganhuo.Cli;

/// <summary>The <c>ganhuo</c> tool. Data goes to standard output, everything else to standard error.</summary>
internal static class Program
{
    private static readonly (string Name, Func<Command> Create)[] Commands =
    [
        ("check", CheckCommand.Create),
        ("scan", ScanCommand.Create),
        ("archive", ArchiveCommand.Create),
        ("feedback", FeedbackCommand.Create),
        ("explain", ExplainCommand.Create),
        ("types", TypesCommand.Create),
        ("segment", SegmentCommand.Create),
        ("schema", SchemaCommand.Create),
        ("compare", CompareCommand.Create),
        ("profile", ProfileCommand.Create),
        ("train", TrainCommand.Create),
        ("evaluate", EvaluateCommand.Create),
    ];

    // Not asynchronous itself: the thread has nothing else to do, and a start is shorter without.
    public static int Main(string[] arguments)
    {
        using var cancellation = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
        try
        {
            var parsed = Root(arguments).Parse(arguments);
            var language = ParserMessage.LanguageOf(arguments);
            string[] errors = [.. parsed.Errors.Select(e => ParserMessage.Of(e, language)), .. TokenCheck.Errors(parsed)];
            return errors.Length > 0 ? Refuse(errors) : Run(parsed, cancellation.Token);
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

        // The work is told to stop instead of the process, so that no half file is left behind. Who asks again does not want to wait
        // for a stage to end; whatever is half written then has a temporary name.
        void Cancel(PosixSignalContext signal)
        {
            signal.Cancel = !cancellation.IsCancellationRequested;
            cancellation.Cancel();
        }
    }

    /// <summary>Every command, with its options; of a line that begins with the name of one, only that one.</summary>
    internal static RootCommand Root(params ReadOnlySpan<string> arguments)
    {
        var named = arguments is [var first, ..] ? IndexOf(first) : -1;
        var root = new RootCommand("干货 Ganhuo: how much of a report is substance, and what to send it back for.");
        for (var i = 0; i < Commands.Length; i++)
            if (named < 0 || i == named) root.Add(Commands[i].Create());
        return root;
    }

    private static int IndexOf(string name) => Array.FindIndex(Commands, command => command.Name == name);

    // What the parser's own way of running adds, which is handling exceptions and signals, is done here.
    private static int Run(ParseResult parsed, CancellationToken cancellation) => parsed.Action switch
    {
        SynchronousCommandLineAction action => Show(action, parsed),
        AsynchronousCommandLineAction action => action.InvokeAsync(parsed, cancellation).GetAwaiter().GetResult(),
        _ => ExitStatus.Done,
    };

    // The parser's own actions, help and version, write to what it is told.
    private static int Show(SynchronousCommandLineAction action, ParseResult parsed)
    {
        parsed.InvocationConfiguration.Output = Terminal.Out;
        parsed.InvocationConfiguration.Error = Terminal.Error;
        return action.Invoke(parsed);
    }

    private static int Refuse(IEnumerable<string> errors)
    {
        foreach (var error in errors) Terminal.Say(error);
        Terminal.Say("ganhuo --help 查看用法 shows how to use it");
        return ExitStatus.Trouble;
    }
}
