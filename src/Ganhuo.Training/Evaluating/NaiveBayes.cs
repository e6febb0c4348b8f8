using System.Collections.Immutable;
using Ganhuo.Classifying.Linear;
using Ganhuo.Text;

namespace Ganhuo.Training.Evaluating;

/// <summary>
/// Multinomial naive Bayes over the hashed character 1- to 4-grams of a text, how often each occurs, with add-one
/// smoothing: the classifier anybody would try first, and so a rival of ours.
/// </summary>
internal sealed class NaiveBayes
{
    private readonly ImmutableArray<string> labels;
    private readonly double[] priors;
    private readonly double[][] grams;

    private NaiveBayes(ImmutableArray<string> labels, double[] priors, double[][] grams)
    {
        this.labels = labels;
        this.priors = priors;
        this.grams = grams;
    }

    /// <summary>Null where there are no two labels to tell apart.</summary>
    public static NaiveBayes? Train(IEnumerable<(string Text, string Label)> examples)
    {
        var byLabel = examples.Where(e => e.Label.Length > 0).GroupBy(e => e.Label, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        if (byLabel.Count < 2) return null;
        double all = byLabel.Sum(g => g.Count());
        return new NaiveBayes(
            [.. byLabel.Select(g => g.Key)], [.. byLabel.Select(g => Math.Log(g.Count() / all))],
            [.. byLabel.Select(g => LogShares(g.Select(e => e.Text)))]);
    }

    /// <summary>The likeliest label; of equals the first in ordinal order.</summary>
    public string Classify(string text)
    {
        var sum = new Sum(grams, [.. priors]);
        GramFeatures.Extract(Content(text), ref sum);
        return labels[Array.IndexOf(sum.Logs, sum.Logs.Max())];
    }

    private static double[] LogShares(IEnumerable<string> texts)
    {
        var counts = new Counts(new double[GramFeatures.Count]);
        foreach (var text in texts) GramFeatures.Extract(Content(text), ref counts);
        var total = counts.Values.Sum() + GramFeatures.Count;
        return [.. counts.Values.Select(c => Math.Log((c + 1) / total))];
    }

    private static ReadOnlySpan<char> Content(string text) => TextNormalizer.Normalize(new SourceText(text)).Content;

    private readonly struct Counts(double[] values) : IFeatureSink
    {
        public double[] Values => values;

        public void OnFeature(int index, int start, int end) => values[index]++;
    }

    private readonly struct Sum(double[][] grams, double[] logs) : IFeatureSink
    {
        public double[] Logs => logs;

        public void OnFeature(int index, int start, int end)
        {
            for (var label = 0; label < logs.Length; label++) logs[label] += grams[label][index];
        }
    }
}
