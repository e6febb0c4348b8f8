using Spectre.Console;
using Spectre.Console.Rendering;

namespace Ganhuo.Cli.Outputs;

/// <summary>
/// The bar of a long run on a terminal, drawn by Spectre.Console from a thread of its own until it is disposed of, and gone then.
/// Only here is that library used: a run whose messages go elsewhere, and every other command, does not load it.
/// </summary>
internal sealed class ScanBar : IDisposable
{
    private readonly TaskCompletionSource over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task drawing;
    private readonly ProgressTask task;

    /// <param name="stage">What is done.</param>
    /// <param name="total">How many steps there are.</param>
    /// <param name="done">How many are done already.</param>
    /// <param name="figures">What to say behind the bar.</param>
    public ScanBar(string stage, int total, int done, Func<string> figures)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Terminal.Error),
            Ansi = Environment.GetEnvironmentVariable("TERM") == "dumb" ? AnsiSupport.No : AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
        });
        var begun = new TaskCompletionSource<ProgressTask>(TaskCreationOptions.RunContinuationsAsynchronously);
        drawing = console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new FiguresColumn(figures))
            .StartAsync(async context =>
            {
                begun.SetResult(context.AddTask(stage, maxValue: total));
                await over.Task.ConfigureAwait(false);
            });
        task = begun.Task.GetAwaiter().GetResult();
        task.Value = done;
    }

    public void Step() => task.Increment(1);

    public void Dispose()
    {
        over.TrySetResult();
        drawing.GetAwaiter().GetResult();
    }

    private sealed class FiguresColumn(Func<string> figures) : ProgressColumn
    {
        protected override bool NoWrap => true;

        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Spectre.Console.Text(figures());
    }
}
