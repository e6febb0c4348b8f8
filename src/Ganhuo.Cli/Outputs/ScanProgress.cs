using System.Diagnostics;
using System.Globalization;

namespace Ganhuo.Cli.Outputs;

/// <summary>
/// How far a scan is, its rate and the time left, on standard error: in place on a terminal, ten lines elsewhere.
/// Thread-safe.
/// </summary>
/// <param name="total">How many steps there are.</param>
/// <param name="stage">
/// What goes before the reports are scored, or null; not on a terminal it is spoken of only where it takes long.
/// </param>
internal sealed class ScanProgress(int total, string? stage = null)
{
    private const long Pause = 200, Long = 2000;
    private readonly bool inPlace = !Console.IsErrorRedirected;
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly Lock painting = new();
    private int done, skipped;
    private long last;

    /// <summary>Reports that an earlier run has done.</summary>
    public void Skip(int count)
    {
        (done, skipped) = (done + count, skipped + count);
        if (skipped == count) Terminal.Say($"接着上次做 going on: {count}+ 已完成 done");
    }

    public void Step()
    {
        lock (painting)
        {
            done++;
            if (inPlace ? watch.ElapsedMilliseconds - last < Pause && done < total : !IsWorthALine) return;
            last = watch.ElapsedMilliseconds;
            Terminal.Error.Write(inPlace ? "\r\u001b[K" + Line : $"ganhuo: {Line}\n");
        }
    }

    public void End()
    {
        if (inPlace && last > 0) Terminal.Error.Write("\r\u001b[K");
    }

    private bool IsWorthALine =>
        done * 10L / total != (done - 1) * 10L / total && (stage is null || watch.ElapsedMilliseconds >= Long);

    private string Line
    {
        get
        {
            var rate = (done - skipped) / Math.Max(0.001, watch.Elapsed.TotalSeconds);
            var left = TimeSpan.FromSeconds((total - done) / Math.Max(0.001, rate));
            var before = stage is null ? "" : stage + "  ";
            return string.Create(
                CultureInfo.InvariantCulture, $"{before}{done}/{total}  {rate:0}/s  剩余 left {left:hh\\:mm\\:ss}");
        }
    }
}
