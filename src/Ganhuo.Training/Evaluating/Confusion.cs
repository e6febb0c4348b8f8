namespace Ganhuo.Training.Evaluating;

/// <summary>
/// How often each label was given for each right one. A label that was never given has precision 0, and the macro averages
/// are over the labels that occur as right ones.
/// </summary>
internal sealed class Confusion(int labels)
{
    private readonly int[] counts = new int[labels * labels];
    private readonly int[] gold = new int[labels];
    private readonly int[] said = new int[labels];

    public int Labels => labels;

    public int Count { get; private set; }

    public int this[int right, int given] => counts[(right * labels) + given];

    public void Add(int right, int given)
    {
        counts[(right * labels) + given]++;
        gold[right]++;
        said[given]++;
        Count++;
    }

    public int Support(int label) => gold[label];

    public double Precision(int label) => said[label] == 0 ? 0 : (double)this[label, label] / said[label];

    public double Recall(int label) => gold[label] == 0 ? 0 : (double)this[label, label] / gold[label];

    public double F1(int label) => gold[label] + said[label] == 0 ? 0 : 2.0 * this[label, label] / (gold[label] + said[label]);

    public double Accuracy => Count == 0 ? 0 : (double)Enumerable.Range(0, labels).Sum(l => this[l, l]) / Count;

    public double Macro(Func<int, double> ofLabel)
    {
        var (sum, occurring) = (0.0, 0);
        for (var label = 0; label < labels; label++)
        {
            if (gold[label] == 0) continue;
            sum += ofLabel(label);
            occurring++;
        }

        return occurring == 0 ? 0 : sum / occurring;
    }
}
