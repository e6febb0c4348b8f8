namespace Ganhuo.Training.Evaluating;

/// <summary>What was counted of one sample.</summary>
internal sealed class LabelCounts(int labels, int rivals)
{
    public Confusion Ours { get; } = new(labels);

    public Calibration Calibration { get; } = new();

    public Confusion[] Rivals { get; } = [.. Enumerable.Range(0, rivals).Select(_ => new Confusion(labels))];
}
