using System.Collections.Immutable;
using System.Globalization;
using Ganhuo.Detecting.Slots;
using Ganhuo.Training.Fitting;

namespace Ganhuo.Training.Slots;

/// <summary>How well deleted figures are told from measure words that want none, each writer by models that have not read him.</summary>
internal sealed class LostFigureFigures
{
    private static readonly double[] Thresholds = [0.5, 0.8, 0.9, 0.95, LostFigureModel.Threshold, 0.99, 0.995, 0.998];

    private readonly ImmutableArray<(LostFigureSample Sample, double Likely)> judged;

    public LostFigureFigures(ImmutableArray<LostFigureSample> samples, LeftOutModels models) =>
        judged = [.. samples.Select(s => (s, Likely(models, s)))];

    public void Describe(TextWriter output, bool errors)
    {
        var lost = judged.Where(j => j.Sample.IsLost).ToList();
        var none = judged.Where(j => !j.Sample.IsLost && !j.Sample.IsLabelled).ToList();
        var lines = judged.Where(j => j.Sample.IsLabelled).GroupBy(j => j.Sample.Line, StringComparer.Ordinal).Select(l => l.Max(j => j.Likely)).ToList();
        output.WriteLine($"{lost.Count} figures taken out, {none.Count} measure words without one, {lines.Count} labelled lines");
        foreach (var threshold in Thresholds)
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"above {threshold:0.000}: {Share(lost.Count(j => j.Likely > threshold), lost.Count):0.000} of those taken out, {none.Count(j => j.Likely > threshold)} others, {Share(lines.Count(l => l > threshold), lines.Count):0.000} of labelled lines"));
        if (!errors) return;
        foreach (var (sample, likely) in judged.Where(j => !j.Sample.IsLost && j.Likely > Thresholds[2]).OrderByDescending(j => j.Likely))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {(sample.IsLabelled ? "labelled" : "false")} {likely:0.0000} {sample.Text}"));
        foreach (var (sample, likely) in judged.Where((j, i) => j.Sample.IsLost && j.Likely < LostFigureModel.Threshold && i % 40 == 0))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  missed {likely:0.0000} {sample.Text}"));
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static double Likely(LeftOutModels models, LostFigureSample sample)
    {
        Span<double> probabilities = stackalloc double[2];
        models.Without(sample.Writer).Predict(sample.Example.Features, probabilities);
        return probabilities[1];
    }
}
