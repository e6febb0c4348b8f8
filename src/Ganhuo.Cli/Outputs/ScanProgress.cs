using System.Diagnostics;
using System.Globalization;

namespace Ganhuo.Cli.Outputs;

/// <summary>
/// How far a scan is, its rate and the time left, on standard error: a bar on a terminal, ten lines elsewhere. Thread-safe.
/// </summary>
internal sealed class ScanProgress : IDisposable
{
    private const long Long = 2000;

    private readonly int total, skipped;
    private readonly string? stage;
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly Lock counting = new();
    private readonly ScanBar? bar;
    private int done;

    /// <param name="total">How many steps there are.</param>
    /// <param name="stage">
    /// What goes before the reports are scored, or null; not on a terminal it is spoken of only where it takes long.
    /// </param>
    /// <param name="skipped">Steps that an earlier run has done.</param>
    public ScanProgress(int total, string? stage = null, int skipped = 0)
    {
        (this.total, this.stage, this.skipped, done) = (total, stage, skipped, skipped);
        if (skipped > 0) Terminal.Say($"接着上次做 going on: {skipped} 已完成 done");
        if (!Console.IsErrorRedirected) bar = new ScanBar(stage ?? "评分 scoring", total, skipped, () => Figures);
    }

    public void Step()
    {
        lock (counting)
        {
            done++;
            if (bar is not null) bar.Step();
            else if (IsWorthALine) Terminal.Say((stage is null ? "" : stage + "  ") + Figures);
        }
    }

    public void Dispose() => bar?.Dispose();

    private bool IsWorthALine =>
        done * 10L / total != (done - 1) * 10L / total && (stage is null || watch.ElapsedMilliseconds >= Long);

    private string Figures
    {
        get
        {
            if (done == skipped) return string.Create(CultureInfo.InvariantCulture, $"{done}/{total}");
            var rate = (done - skipped) / Math.Max(0.001, watch.Elapsed.TotalSeconds);
            var left = TimeSpan.FromSeconds((total - done) / Math.Max(0.001, rate));
            return string.Create(CultureInfo.InvariantCulture, $"{done}/{total}  {rate:0}/s  剩余 left {left:hh\\:mm\\:ss}");
        }
    }
}
