using System.Globalization;
using System.Text;
using Ganhuo.Detecting.Evidences;

namespace Ganhuo.Training.Narration;

/// <summary>
/// <c>train-narration</c>: trains the model of narrated facts on a folder of labelled paragraphs and writes its
/// weights; prints what five-fold cross-validation by paragraph says of it.
/// </summary>
internal static class TrainNarrationCommand
{
    private const string DefaultCorpus = "corpus/training";
    private const string DefaultOutput = "src/Ganhuo/Knowledge/Weights/narration.tsv";
    private const int Folds = 5;

    /// <summary>Of the clauses the model names, so many are to be facts; it speaks where nothing can be looked up.</summary>
    private const double WantedPrecision = 0.83;

    internal static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        var corpus = NarrationCorpus.Load(args.Count > 0 ? args[0] : DefaultCorpus);
        var held = CrossValidate(corpus.Samples);
        var threshold = NarrationTrainer.ThresholdOf(held, WantedPrecision);
        Describe(output, corpus, held, threshold);
        Write(args.Count > 1 ? args[1] : DefaultOutput, NarrationTrainer.Train(corpus.Samples), threshold);
        return 0;
    }

    private static List<(double Sum, bool Fact)> CrossValidate(IReadOnlyList<NarrationSample> samples)
    {
        var fold = samples.Select(s => s.Group).Distinct().Select((group, i) => (group, i % Folds)).ToDictionary(p => p.group, p => p.Item2);
        var held = new List<(double, bool)>();
        for (var f = 0; f < Folds; f++)
        {
            var model = new NarrationModel(NarrationTrainer.Train([.. samples.Where(s => fold[s.Group] != f)]), 0);
            held.AddRange(samples.Where(s => fold[s.Group] == f)
                .Select(s => (model.Sum(s.Features.ToDictionary(p => p.Key, p => p.Value)), s.Fact)));
        }

        return held;
    }

    private static void Describe(
        TextWriter output, NarrationCorpus corpus, List<(double Sum, bool Fact)> held, double threshold)
    {
        var named = held.Where(h => h.Sum >= threshold).ToList();
        double right = named.Count(h => h.Fact), facts = held.Count(h => h.Fact);
        var precision = (right + corpus.Right) / (named.Count + corpus.Right + corpus.Wrong);
        var recall = (right + corpus.Right) / (facts + corpus.Right);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{held.Count} open clauses, {facts} facts; narrated: precision {right / named.Count:F3}, recall {right / facts:F3}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"with patterns ({corpus.Right} right, {corpus.Wrong} wrong): precision {precision:F3}, recall {recall:F3}, F1 {2 * precision * recall / (precision + recall):F3}"));
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
