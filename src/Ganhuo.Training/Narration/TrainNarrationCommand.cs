using System.Globalization;
using System.Text;
using Ganhuo.Detecting.Evidences;
using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Narration;

/// <summary>
/// <c>train-narration [CORPUS [OUTPUT [GOLD]]]</c>: trains the model of narrated facts on a folder of labelled paragraphs and
/// the development reports of GOLD and writes its weights; prints what it says of each writer when trained on the others.
/// </summary>
internal static class TrainNarrationCommand
{
    private const string DefaultCorpus = "corpus/training";
    private const string DefaultOutput = "src/Ganhuo/Knowledge/Weights/narration.tsv";
    private const string Contrast = "contrast";
    private const string DefaultGold = "corpus/gold";

    internal static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        var corpus = NarrationCorpus.Load(args.Count > 0 ? args[0] : DefaultCorpus);
        foreach (var report in GoldCorpus.Load(args.Count > 2 ? args[2] : DefaultGold, "development").Reports) corpus.Add(report);

        // A writer whose texts the model has not seen is the case that counts; contrast sets are no writer's texts.
        var held = CrossValidate(corpus.Samples, s => s.Writer);
        var parts = WriterClauses.Of(held, corpus.Spoken, Contrast);
        var threshold = NarrationTrainer.BestThreshold(parts);
        foreach (var part in parts)
            output.WriteLine($"{part.Writer}{(part.InReports ? " in reports" : "")} by the others: {part.Describe(threshold)}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"threshold {threshold:F2}: clause F1, every writer counting the same, {NarrationTrainer.MeanF1(parts, threshold):F3}"));
        Write(args.Count > 1 ? args[1] : DefaultOutput, NarrationTrainer.Train(corpus.Samples), threshold);
        return 0;
    }

    private static List<(NarrationSample Sample, double Sum)> CrossValidate<TPart>(
        IReadOnlyList<NarrationSample> samples, Func<NarrationSample, TPart> part)
        where TPart : notnull
    {
        var held = new List<(NarrationSample, double)>();
        foreach (var group in samples.GroupBy(part))
        {
            var weights = NarrationTrainer.Train([.. samples.Where(s => !part(s).Equals(group.Key))]);
            held.AddRange(group.Select(s => (s, s.Features.Sum(f => weights.GetValueOrDefault(f.Key) * f.Value))));
        }

        return held;
    }

    private static void Write(string path, Dictionary<ulong, double> weights, double threshold)
    {
        var text = new StringBuilder("""
            ! Weights of the model of narrated facts: grams of one to three characters, and #named features.
            ! Written by `dotnet run --project src/Ganhuo.Training -- train-narration`; do not edit.
            ! Origin: trained on corpus/training and the development reports of corpus/gold, which were written for Ganhuo; MIT.

            """);
        text.Append(CultureInfo.InvariantCulture, $"threshold\t{threshold:F4}\n");
        foreach (var (key, weight) in weights.OrderBy(w => w.Key))
            text.Append(CultureInfo.InvariantCulture, $"{NarrationFeatures.NameOf(key)}\t{weight:F4}\n");
        File.WriteAllText(path, text.ToString());
    }
}
