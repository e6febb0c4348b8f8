using System.Collections.Immutable;
using Ganhuo.Classifying;

namespace Ganhuo.Training.Evaluating;

/// <summary>Everything there is to say of one <see cref="LabelTask"/>; intervals are over documents.</summary>
internal sealed record LabelEvaluation
{
    /// <summary>Errors that are shown.</summary>
    public const int MostErrors = 20;

    private const string Majority = "majority class";

    public required string Name { get; init; }

    public required ImmutableArray<string> Labels { get; init; }

    public required Confusion Confusion { get; init; }

    public required Figure Accuracy { get; init; }

    public required Figure MacroPrecision { get; init; }

    public required Figure MacroRecall { get; init; }

    public required Figure MacroF1 { get; init; }

    /// <summary>Null where the answers claim no confidence.</summary>
    public required Figure? CalibrationError { get; init; }

    public required ImmutableArray<CalibrationBin> Calibration { get; init; }

    public required ImmutableArray<LabelFigures> PerLabel { get; init; }

    public required ImmutableArray<RivalFigures> Rivals { get; init; }

    /// <summary>The surest wrong answers, surest first.</summary>
    public required ImmutableArray<LabelError> Worst { get; init; }

    /// <param name="task">The question and its answers; at least one.</param>
    /// <param name="majority">The commonest label of a training set, or null for that of the gold itself.</param>
    public static LabelEvaluation Of(LabelTask task, string? majority)
    {
        List<Judged> all = [.. task.Documents.SelectMany(d => d)];
        majority ??= all.GroupBy(j => j.Gold, StringComparer.Ordinal).OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
        var labels = InOrder(all.SelectMany(j => j.Rivals.Append(j.Gold).Append(j.Said)).Append(majority));
        var statistics = new LabelStatistics(labels, task.Rivals.Length, majority);
        var whole = statistics.Of(task.Documents);
        var values = statistics.Vector(whole);
        var intervals = Bootstrap.Intervals(task.Documents, sample => statistics.Vector(statistics.Of(sample)));
        Figure At(int index, string name) => new(name, values[index], intervals[index].Low, intervals[index].High, all.Count);
        return new LabelEvaluation
        {
            Name = task.Name,
            Labels = labels,
            Confusion = whole.Ours,
            Accuracy = At(0, task.Name),
            MacroPrecision = At(1, task.Name + ", macro precision"),
            MacroRecall = At(2, task.Name + ", macro recall"),
            MacroF1 = At(3, task.Name + ", macro F1"),
            CalibrationError = task.IsCalibrated ? At(4, task.Name + ", expected calibration error") : null,
            Calibration = task.IsCalibrated ? whole.Calibration.Table() : [],
            PerLabel = [.. labels.Select((label, l) => new LabelFigures(
                label, whole.Ours.Precision(l), whole.Ours.Recall(l), At(LabelStatistics.Fixed + l, label), whole.Ours.Support(l)))],
            Rivals = [.. task.Rivals.Prepend(Majority)
                .Select((name, r) => Rival(statistics.FirstRival + (2 * r), $"{task.Name} by {name}", name))],
            Worst = [.. all.Where(j => !j.IsRight).OrderByDescending(j => j.Confidence).ThenBy(j => j.Source, StringComparer.Ordinal)
                .Take(MostErrors).Select(j => new LabelError(j, task.LedAstray(j)))],
        };

        RivalFigures Rival(int index, string figure, string name) => new(name, At(index, figure), At(index + 1, figure + ", macro F1"));
    }

    // Unified labels in their own order, others after them by the alphabet.
    private static ImmutableArray<string> InOrder(IEnumerable<string> labels) =>
    [
        .. labels.Distinct(StringComparer.Ordinal).OrderBy(l => Place(Vocabulary.RoleKeys, l))
        .ThenBy(l => Place(Vocabulary.DimensionKeys, l))
            .ThenBy(l => l, StringComparer.Ordinal),
    ];

    private static int Place(ImmutableArray<string> keys, string label) =>
        keys.IndexOf(label, StringComparer.Ordinal) is >= 0 and var at ? at : int.MaxValue;
}
