using System.Collections.Immutable;
using System.Globalization;
using Ganhuo.Classifying.Linear;
using Ganhuo.Detecting.Placeholders;
using Ganhuo.Training.Evaluating;
using Ganhuo.Training.Fitting;

namespace Ganhuo.Training.Slots;

/// <summary>How well open values are told from values, each writer by models that have not read him.</summary>
internal sealed class OpenValueFigures(ImmutableArray<OpenValueSample> samples, LeftOutModels sites, LeftOutModels beginnings, bool errors)
{
    public void Describe(TextWriter output)
    {
        foreach (var writer in samples.GroupBy(s => s.Writer, StringComparer.Ordinal).OrderBy(w => w.Key, StringComparer.Ordinal))
            Describe(writer.Key, [.. writer], output);
        foreach (var kind in samples.GroupBy(s => s.Kind).OrderBy(k => k.Key)) Describe(kind.Key.ToString(), [.. kind], output);
        Describe("all", samples, output);
        if (errors) foreach (var sample in samples) DescribeError(sample, output);
        var open = samples.Where(s => s.IsOpen && s.Beginnings.Count > 0).ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"beginnings before a unit: {open.Average(s => IsRight(s) ? 1.0 : 0):0.000} right of {open.Count}"));
    }

    private void Describe(string name, ImmutableArray<OpenValueSample> part, TextWriter output)
    {
        var tally = part.Aggregate(default(Tally), (sum, sample) => sum + Judge(sample));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: precision {tally.Precision:0.000} recall {tally.Recall:0.000} of {tally.Wanted}, {part.Length} sites"));
    }

    private void DescribeError(OpenValueSample sample, TextWriter output)
    {
        if (IsSaid(sample) != sample.IsOpen)
            output.WriteLine($"  {(sample.IsOpen ? "missed" : "false")} {Likely(sites, sample.Writer, sample.Example):0.00} {sample.Text}");
    }

    private Tally Judge(OpenValueSample sample)
    {
        var said = IsSaid(sample);
        return new Tally(said && sample.IsOpen && (sample.Beginnings.Count == 0 || IsRight(sample)) ? 1 : 0, said ? 1 : 0,
            sample.IsOpen ? 1 : 0);
    }

    private bool IsSaid(OpenValueSample sample) =>
        Likely(sites, sample.Writer, sample.Example) > OpenValueModel.ThresholdOf(sample.Kind)
        && (sample.Beginnings.Count == 0
        || sample.Beginnings.Max(b => Likely(beginnings, sample.Writer, b)) > OpenValueModel.BeginningThreshold);

    private bool IsRight(OpenValueSample sample) => sample.Beginnings.MaxBy(b => Likely(beginnings, sample.Writer, b))!.Label == 1;

    private static double Likely(LeftOutModels models, string writer, Example example)
    {
        Span<double> probabilities = stackalloc double[2];
        models.Without(writer).Predict(example.Features, probabilities);
        return probabilities[1];
    }
}
