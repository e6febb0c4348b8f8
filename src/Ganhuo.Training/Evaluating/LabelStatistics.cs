using System.Collections.Immutable;

namespace Ganhuo.Training.Evaluating;

/// <summary>
/// Counts a sample of documents and gives all its figures as one row, so that one round of resampling serves them all:
/// accuracy, macro precision, recall and F1, calibration error; F1 by label; accuracy and macro F1 by rival.
/// </summary>
internal sealed class LabelStatistics(ImmutableArray<string> labels, int rivals, string majority)
{
    /// <summary>Figures before those by label.</summary>
    public const int Fixed = 5;

    private readonly Dictionary<string, int> index =
        labels.Select((label, i) => (label, i)).ToDictionary(l => l.label, l => l.i, StringComparer.Ordinal);

    /// <summary>Where the figures of the rivals begin; the majority class is the first of them.</summary>
    public int FirstRival => Fixed + labels.Length;

    public LabelCounts Of(IReadOnlyList<ImmutableArray<Judged>> documents)
    {
        var counts = new LabelCounts(labels.Length, rivals + 1);
        foreach (var document in documents)
            foreach (var judged in document)
            {
                var gold = index[judged.Gold];
                counts.Ours.Add(gold, index[judged.Said]);
                counts.Calibration.Add(judged.Confidence, judged.IsRight);
                counts.Rivals[0].Add(gold, index[majority]);
                for (var r = 0; r < rivals; r++) counts.Rivals[r + 1].Add(gold, index[judged.Rivals[r]]);
            }

        return counts;
    }

    public double[] Vector(LabelCounts counts)
    {
        var ours = counts.Ours;
        return
        [
            ours.Accuracy, ours.Macro(ours.Precision), ours.Macro(ours.Recall), ours.Macro(ours.F1), counts.Calibration.ExpectedError(),
            .. Enumerable.Range(0, labels.Length).Select(ours.F1),
            .. counts.Rivals.SelectMany(r => new[] { r.Accuracy, r.Macro(r.F1) }),
        ];
    }
}
