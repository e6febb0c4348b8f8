namespace Ganhuo.Cli.Outputs;

/// <summary>How far a long run is, on standard error: in place on a terminal, a line now and then elsewhere.</summary>
internal sealed class Progress(int inputs, bool isSilent)
{
    private const int Worth = 20, LinesPerRun = 10;
    private const long Pause = 100;

    private readonly bool inPlace = !Console.IsErrorRedirected;
    private int total = inputs;
    private int done;
    private long last;
    private bool shown;

    public void Step()
    {
        done++;

        // An archive is one input and many reports.
        total = Math.Max(total, done);
        if (isSilent || total < Worth) return;
        if (inPlace) Repaint();
        else if (done * LinesPerRun / total > (done - 1) * LinesPerRun / total) Terminal.Say($"{done}/{total}");
    }

    /// <summary>Clears the line for what is said next.</summary>
    public void Clear()
    {
        if (!shown) return;
        Terminal.Error.Write("\r\u001b[K");
        shown = false;
    }

    private void Repaint()
    {
        if (Environment.TickCount64 - last < Pause && done < total) return;
        last = Environment.TickCount64;
        Terminal.Error.Write($"\r{done}/{total}");
        shown = true;
        if (done == total) Clear();
    }
}
