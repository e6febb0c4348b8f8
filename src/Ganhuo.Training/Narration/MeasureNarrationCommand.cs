using Ganhuo.Classifying.Linear;
using Ganhuo.Detecting.Evidences;

namespace Ganhuo.Training.Narration;

/// <summary>
/// <c>measure-narration WEIGHTS FOLDER [--errors]</c>: how a model of narrated facts does on labelled paragraphs it has not
/// seen, writer by writer; with <c>--errors</c> the clauses it has wrong, the surest first.
/// </summary>
internal static class MeasureNarrationCommand
{
    private const string ThresholdName = "threshold";
    private const string NoWriter = "";

    internal static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        var (weights, threshold) = Read(args[0]);
        var corpus = NarrationCorpus.Load(args[1]);
        List<(NarrationSample Sample, double Sum)> judged =
            [.. corpus.Samples.Select(s => (s, s.Features.Sum(f => weights.GetValueOrDefault(f.Key) * f.Value)))];
        foreach (var part in WriterClauses.Of(judged, corpus.Spoken, NoWriter))
            output.WriteLine($"{part.Writer}: {part.Describe(threshold)}");
        if (args.Contains("--errors", StringComparer.Ordinal)) WriteErrors(judged, corpus.Spoken, threshold, output);
        return 0;
    }

    private static void WriteErrors(
        List<(NarrationSample Sample, double Sum)> judged, IReadOnlyList<NarrationSample> spoken, double threshold, TextWriter output)
    {
        foreach (var (sample, sum) in judged.Where(j => j.Sample.Fact != j.Sum >= threshold)
            .OrderByDescending(j => Math.Abs(j.Sum - threshold)))
            output.WriteLine(FormattableString.Invariant($"{(sample.Fact ? "missed" : "false")}\t{sum:F2}\t{sample.Group}\t{sample.Text}"));
        foreach (var sample in spoken.Where(s => s.Fact != s.Spoken))
            output.WriteLine($"{(sample.Fact ? "not open, missed" : "pattern, false")}\t\t{sample.Group}\t{sample.Text}");
    }

    private static (Dictionary<ulong, double> Weights, double Threshold) Read(string path)
    {
        using var reader = new StreamReader(path);
        var numbers = WeightFile.Read(reader, path, '!');
        _ = numbers.Remove(ThresholdName, out var threshold);
        return (numbers.ToDictionary(n => NarrationFeatures.KeyOf(n.Key), n => n.Value), threshold);
    }
}
