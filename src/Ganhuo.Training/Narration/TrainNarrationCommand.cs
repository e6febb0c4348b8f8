using System.Globalization;
using System.Text;
using Ganhuo.Detecting.Evidences;

namespace Ganhuo.Training.Narration;

/// <summary>
/// <c>train-narration</c>: trains the model of narrated facts on a folder of labelled paragraphs and writes its
/// weights; prints what cross-validation by paragraph and by writer says of it.
/// </summary>
internal static class TrainNarrationCommand
{
    private const string DefaultCorpus = "corpus/training";
    private const string DefaultOutput = "src/Ganhuo/Knowledge/Weights/narration.tsv";
    private const int Folds = 5;

    /// <summary>Of the clauses the model names, so many are to be facts; it speaks where nothing can be looked up.</summary>
    private const double WantedPrecision = 0.85;

    internal static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        var corpus = NarrationCorpus.Load(args.Count > 0 ? args[0] : DefaultCorpus);
        var fold = corpus.Samples.Select(s => s.Group).Distinct().Select((group, i) => (group, i % Folds)).ToDictionary(p => p.group, p => p.Item2);
        var held = CrossValidate(corpus.Samples, s => fold[s.Group]);
        var threshold = NarrationTrainer.ThresholdOf(held.Select(h => (h.Sum, h.Sample.Fact)), WantedPrecision);
        output.WriteLine("five folds by paragraph: " + Describe(held, corpus.Spoken, threshold));

        // A writer whose texts the model has not seen is the case that counts; contrast sets are no writer's texts.
        var byWriter = CrossValidate(corpus.Samples, s => s.Writer);
        foreach (var writer in corpus.Spoken.Where(s => s.Fact).Select(s => s.Writer).Distinct().Order(StringComparer.Ordinal))
            output.WriteLine($"{writer} by the others: " + Describe(
                [.. byWriter.Where(h => h.Sample.Writer == writer)], [.. corpus.Spoken.Where(s => s.Writer == writer)], threshold));
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

    private static string Describe(
        List<(NarrationSample Sample, double Sum)> held, IReadOnlyList<NarrationSample> spoken, double threshold)
    {
        var named = held.Where(h => h.Sum >= threshold).Select(h => h.Sample).ToList();
        double right = named.Count(s => s.Fact), facts = held.Count(h => h.Sample.Fact);
        double patternRight = spoken.Count(s => s.Spoken && s.Fact), allFacts = facts + spoken.Count(s => s.Fact);
        var precision = (right + patternRight) / (named.Count + spoken.Count(s => s.Spoken));
        var recall = (right + patternRight) / allFacts;
        double narrated = held.Count(h => h.Sample.Narrated) + spoken.Count(s => s.Narrated);
        double told = named.Count(s => s.Narrated) + spoken.Count(s => s.Spoken && s.Narrated);
        return string.Create(CultureInfo.InvariantCulture,
            $"{held.Count} open clauses, {facts} facts; narrated precision {right / named.Count:F3}, recall {right / facts:F3}; "
            + $"with patterns precision {precision:F3}, recall {recall:F3}, F1 {2 * precision * recall / (precision + recall):F3}; "
            + $"recall on {narrated} facts without digit, title or quotation {told / narrated:F3}");
    }

    private static void Write(string path, Dictionary<ulong, double> weights, double threshold)
    {
        var text = new StringBuilder("""
            ! Weights of the model of narrated facts: grams of one to three characters, and #named features.
            ! Written by `dotnet run --project src/Ganhuo.Training -- train-narration`; do not edit.
            ! Origin: trained on corpus/training, which was written for Ganhuo; MIT.

            """);
        text.Append(CultureInfo.InvariantCulture, $"threshold\t{threshold:F4}\n");
        foreach (var (key, weight) in weights.OrderBy(w => w.Key))
            text.Append(CultureInfo.InvariantCulture, $"{NarrationFeatures.NameOf(key)}\t{weight:F4}\n");
        File.WriteAllText(path, text.ToString());
    }
}
