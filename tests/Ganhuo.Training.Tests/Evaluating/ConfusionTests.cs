using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Tests.Evaluating;

public sealed class ConfusionTests
{
    // Right label, label said: 0→0 twice, 0→1 once, 1→1 once, 1→0 once, and 2 is said once though it is never right.
    private static Confusion Sample()
    {
        var confusion = new Confusion(3);
        foreach (var (right, said) in new[] { (0, 0), (0, 0), (0, 1), (1, 1), (1, 0), (1, 2) }) confusion.Add(right, said);
        return confusion;
    }

    [Fact]
    public void Precision_is_of_what_was_said_and_recall_of_what_is_right()
    {
        var confusion = Sample();

        Assert.Equal(2.0 / 3, confusion.Precision(0), 12);
        Assert.Equal(2.0 / 3, confusion.Recall(0), 12);
        Assert.Equal(1.0 / 2, confusion.Precision(1), 12);
        Assert.Equal(1.0 / 3, confusion.Recall(1), 12);
        Assert.Equal(0.4, confusion.F1(1), 12);
        Assert.Equal(0.5, confusion.Accuracy, 12);
        Assert.Equal(1, confusion[1, 2]);
    }

    [Fact]
    public void Macro_average_is_over_the_labels_that_occur() =>
        Assert.Equal(((2.0 / 3) + 0.4) / 2, Sample().Macro(Sample().F1), 12);

    [Fact]
    public void Label_never_said_has_precision_0_and_not_1()
    {
        var confusion = new Confusion(2);
        confusion.Add(1, 0);

        Assert.Equal(0, confusion.Precision(1));
        Assert.Equal(0, confusion.F1(1));
    }
}
