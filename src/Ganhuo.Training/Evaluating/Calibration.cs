using System.Collections.Immutable;

namespace Ganhuo.Training.Evaluating;

/// <summary>Whether answers are as often right as they are sure, in ten bins of equal width (Guo et al. 2017).</summary>
internal sealed class Calibration
{
    private const int Bins = 10;

    private readonly int[] counts = new int[Bins];
    private readonly int[] right = new int[Bins];
    private readonly double[] confidence = new double[Bins];

    public void Add(double sure, bool isRight)
    {
        // 0.7 * 10 must fall in the bin that begins with 0.7 and 1 in the last.
        var bin = Math.Clamp((int)Math.Floor((sure * Bins) + 1e-9), 0, Bins - 1);
        counts[bin]++;
        confidence[bin] += sure;
        if (isRight) right[bin]++;
    }

    /// <summary>Expected calibration error: |accuracy − confidence|, weighted by the answers in each bin.</summary>
    public double ExpectedError()
    {
        var (error, all) = (0.0, 0);
        for (var bin = 0; bin < Bins; bin++)
        {
            error += Math.Abs(right[bin] - confidence[bin]);
            all += counts[bin];
        }

        return all == 0 ? 0 : error / all;
    }

    /// <summary>The bins that hold an answer.</summary>
    public ImmutableArray<CalibrationBin> Table() =>
    [
        .. Enumerable.Range(0, Bins).Where(b => counts[b] > 0).Select(b => new CalibrationBin(
            (double)b / Bins, (double)(b + 1) / Bins, counts[b], confidence[b] / counts[b], (double)right[b] / counts[b])),
    ];
}
