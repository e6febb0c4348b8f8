using Ganhuo.Classifying.Linear;

namespace Ganhuo.Training.Fitting;

/// <summary>
/// For every writer a model that has read nothing of that writer: what a user's reports will meet. Writers are left out
/// several at a time, because each fit is long; all that was written by others is read, reports and lone paragraphs.
/// </summary>
internal sealed class LeftOutModels
{
    // More would read a little more each and take that much longer.
    private const int Folds = 6;

    // Fits run side by side; more of them wait for memory, not for a core.
    private const int Together = 2;

    private readonly Dictionary<string, int> folds;
    private readonly LinearModel[] models;

    public LeftOutModels(ModelTrainer trainer, IReadOnlyList<FittingSample> samples)
        : this(trainer, [.. samples.Select(s => (s.Paragraph.Writer, s.Example))])
    {
    }

    public LeftOutModels(ModelTrainer trainer, IReadOnlyList<(string Writer, Example Example)> samples)
    {
        folds = Deal(samples);
        models = new LinearModel[Math.Min(Folds, folds.Count)];
        Parallel.For(0, models.Length, new ParallelOptions { MaxDegreeOfParallelism = Together }, fold =>
            models[fold] = trainer.Train([.. samples.Where(s => folds[s.Writer] != fold).Select(s => s.Example)], []));
    }

    /// <summary>A model that has not read <paramref name="writer"/>; of whom there are no samples, none has.</summary>
    public LinearModel Without(string writer) => models[folds.GetValueOrDefault(writer)];

    /// <summary>What the models say of samples by writers they have not read.</summary>
    public List<HeldBack> HoldBack(IEnumerable<FittingSample> samples, double cuePower) =>
        [.. samples.Select(s => HeldBack.By(Without(s.Paragraph.Writer), s.Example, s.Cues, cuePower))];

    // The writer of most goes first, each to the fold that has least: equal samples, equal folds.
    private static Dictionary<string, int> Deal(IEnumerable<(string Writer, Example Example)> samples)
    {
        var sizes = new int[Folds];
        var dealt = new Dictionary<string, int>(StringComparer.Ordinal);
        var writers = samples.GroupBy(s => s.Writer, StringComparer.Ordinal)
            .OrderByDescending(w => w.Count()).ThenBy(w => w.Key, StringComparer.Ordinal);
        foreach (var writer in writers)
        {
            var fold = Array.IndexOf(sizes, sizes.Min());
            dealt[writer.Key] = fold;
            sizes[fold] += writer.Count();
        }

        return dealt;
    }
}
