using System.Diagnostics;
using System.Globalization;

namespace Ganhuo.Cli.Outputs;

/// <summary>How far a scan is, its rate and the time left, on standard error: in place on a terminal, ten lines elsewhere.</summary>
internal sealed class ScanProgress(int total)
{
    private const long Pause = 200;
    private readonly bool inPlace = !Console.IsErrorRedirected;
    private readonly Stopwatch watch = Stopwatch.StartNew();
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
        done++;
        if (inPlace ? watch.ElapsedMilliseconds - last < Pause && done < total : done * 10L / total == (done - 1) * 10L / total) return;
        last = watch.ElapsedMilliseconds;
        Console.Error.Write(inPlace ? "\r\u001b[K" + Line : $"ganhuo: {Line}\n");
    }

    public void End()
    {
        if (inPlace && last > 0) Console.Error.Write("\r\u001b[K");
    }

    private string Line
    {
        get
        {
            var rate = (done - skipped) / Math.Max(0.001, watch.Elapsed.TotalSeconds);
            var left = TimeSpan.FromSeconds((total - done) / Math.Max(0.001, rate));
            return string.Create(CultureInfo.InvariantCulture, $"{done}/{total}  {rate:0}/s  剩余 left {left:hh\\:mm\\:ss}");
        }
    }
}
