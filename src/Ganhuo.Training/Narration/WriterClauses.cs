using System.Globalization;

namespace Ganhuo.Training.Narration;

/// <summary>The clauses of one writer, with the sums of a model trained on the others.</summary>
/// <param name="Writer">Who wrote and labelled them.</param>
/// <param name="InReports">Whether they stand in whole reports.</param>
/// <param name="Held">Clauses that no pattern caught.</param>
/// <param name="Spoken">The others.</param>
internal sealed record WriterClauses(
    string Writer, bool InReports, IReadOnlyList<(NarrationSample Sample, double Sum)> Held, IReadOnlyList<NarrationSample> Spoken)
{
    /// <summary>The clauses of every writer, those in reports apart, in order; <paramref name="contrast"/> is no writer.</summary>
    public static IReadOnlyList<WriterClauses> Of(
        IReadOnlyList<(NarrationSample Sample, double Sum)> held, IReadOnlyList<NarrationSample> spoken, string contrast) =>
        [.. spoken.Select(s => (s.Writer, s.InReport)).Distinct().Where(w => w.Writer != contrast)
            .OrderBy(w => w.Writer, StringComparer.Ordinal).ThenBy(w => w.InReport)
            .Select(w => new WriterClauses(w.Writer, w.InReport,
                [.. held.Where(h => (h.Sample.Writer, h.Sample.InReport) == w)], [.. spoken.Where(s => (s.Writer, s.InReport) == w)]))];

    /// <summary>F1 of all clauses, patterns and model together, where the model names those from <paramref name="threshold"/> on.</summary>
    public double F1(double threshold)
    {
        var (precision, recall) = Figures(threshold);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    public string Describe(double threshold)
    {
        var named = Held.Where(h => h.Sum >= threshold).Select(h => h.Sample).ToList();
        double right = named.Count(s => s.Fact), facts = Held.Count(h => h.Sample.Fact);
        var (precision, recall) = Figures(threshold);
        double narrated = Held.Count(h => h.Sample.Narrated) + Spoken.Count(s => s.Narrated);
        double told = named.Count(s => s.Narrated) + Spoken.Count(s => s.Spoken && s.Narrated);
        return string.Create(CultureInfo.InvariantCulture,
            $"{Held.Count} open clauses, {facts} facts; narrated precision {right / named.Count:F3}, recall {right / facts:F3}; "
            + $"with patterns precision {precision:F3}, recall {recall:F3}, F1 {F1(threshold):F3}; "
            + $"recall on {narrated} facts without digit, title or quotation {told / narrated:F3}");
    }

    private (double Precision, double Recall) Figures(double threshold)
    {
        int named = Spoken.Count(s => s.Spoken), right = Spoken.Count(s => s.Spoken && s.Fact), facts = Spoken.Count(s => s.Fact);
        foreach (var (sample, sum) in Held)
        {
            if (sample.Fact) facts++;
            if (sum < threshold) continue;
            named++;
            if (sample.Fact) right++;
        }

        return (named == 0 ? 0 : (double)right / named, facts == 0 ? 0 : (double)right / facts);
    }
}
