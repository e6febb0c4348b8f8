using System.Collections.Immutable;
using System.Globalization;
using Ganhuo.Detecting.Slots;
using Ganhuo.Training.Fitting;

namespace Ganhuo.Training.Slots;

/// <summary>How well notes to the writer are told from the report, each writer by models that have not read him.</summary>
/// <param name="samples">All sites.</param>
/// <param name="models">What they are told by.</param>
internal sealed class NoteFigures(ImmutableArray<NoteSample> samples, LeftOutModels models)
{
    private static readonly double[] Thresholds = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

    /// <summary>How likely a site is a note, by a model that has not read its writer.</summary>
    public double Likely(NoteSample sample)
    {
        Span<double> probabilities = stackalloc double[2];
        models.Without(sample.Writer).Predict(sample.Example.Features, probabilities);
        return probabilities[1];
    }

    public void Describe(TextWriter output, bool errors)
    {
        var judged = samples.Select(s => (Sample: s, Likely: Likely(s))).ToList();
        foreach (var threshold in Thresholds)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"above {threshold:0.0}: {Describe(judged, threshold)}"));
        foreach (var writer in judged.Where(j => j.Sample.Notes > 0).Select(j => j.Sample.Writer).Distinct().Order(StringComparer.Ordinal))
            output.WriteLine($"{writer}: {Describe([.. judged.Where(j => j.Sample.Writer == writer)], null)}");
        output.WriteLine($"served: {Describe(judged, null)}");
        if (!errors) return;
        foreach (var (sample, likely) in judged.Where(j => j.Sample.Notes == 0 && j.Likely > 0.4).OrderByDescending(j => j.Likely))
            Describe("false", sample, likely, output);
        foreach (var line in judged.Where(j => j.Sample.Notes > 0).GroupBy(j => j.Sample.Line, StringComparer.Ordinal)
            .Where(l => !l.Any(IsSaid)))
            Describe("missed", line.MaxBy(j => j.Likely).Sample, line.Max(j => j.Likely), output);
    }

    private static void Describe(string what, NoteSample sample, double likely, TextWriter output) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {what} {sample.Kind} {likely:0.00} {sample.Text}"));

    private static bool IsSaid((NoteSample Sample, double Likely) judged) => judged.Likely > NoteModel.ThresholdOf(judged.Sample.Kind);

    private static string Describe(List<(NoteSample Sample, double Likely)> judged, double? threshold)
    {
        var said = judged.Where(j => threshold is { } t ? j.Likely > t : IsSaid(j)).ToList();
        var lines = judged.Where(j => j.Sample.Notes > 0).Select(j => j.Sample.Line).ToHashSet(StringComparer.Ordinal);
        var found = said.Where(j => j.Sample.Notes > 0).Select(j => j.Sample.Line).Distinct(StringComparer.Ordinal).Count();
        var others = judged.Count(j => j.Sample.Notes == 0);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{found} of {lines.Count} lines with notes ({(lines.Count == 0 ? 0 : (double)found / lines.Count):0.000}), {said.Count(j => j.Sample.Notes == 0 && j.Sample.Kind == NoteSiteKind.Sentence)} sentences and {said.Count(j => j.Sample.Notes == 0 && j.Sample.Kind != NoteSiteKind.Sentence)} brackets of {others} others");
    }
}
