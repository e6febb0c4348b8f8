using System.Collections.Immutable;
using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Tests.Evaluating;

public sealed class LabelEvaluationTests
{
    // Two documents: in the first everything is right, in the second nothing.
    private static readonly LabelTask Task = new(
        "t",
        [
            [Answer("problems", "problems", 0.9), Answer("problems", "problems", 0.8)],
            [Answer("measures", "problems", 0.7), Answer("own", "measures", 0.99)],
        ],
        ["cue rules"], true, j => [j.Source]);

    [Fact]
    public void Figures_are_those_counted_by_hand()
    {
        var evaluation = LabelEvaluation.Of(Task, null);

        Assert.Equal(0.5, evaluation.Accuracy.Value, 12);
        Assert.Equal(4, evaluation.Accuracy.Count);

        // problems: precision 2/3, recall 1, F1 .8; measures and own: 0.
        Assert.Equal(0.8 / 3, evaluation.MacroF1.Value, 12);
        Assert.Equal(2.0 / 9, evaluation.MacroPrecision.Value, 12);
        Assert.Equal(1.0 / 3, evaluation.MacroRecall.Value, 12);
        Assert.Equal(["problems", "measures", "own"], evaluation.Labels);
        Assert.Equal(1, evaluation.Confusion[1, 0]);
    }

    [Fact]
    public void Intervals_resample_documents_and_not_answers()
    {
        var accuracy = LabelEvaluation.Of(Task, null).Accuracy;

        // Of two documents a sample may hold the good one twice, or the bad one.
        Assert.Equal((0, 1), (accuracy.Low, accuracy.High));
    }

    [Fact]
    public void Rivals_are_the_majority_class_and_who_else_was_asked()
    {
        var rivals = LabelEvaluation.Of(Task, null).Rivals;

        Assert.Equal(["majority class", "cue rules"], rivals.Select(r => r.Name));
        Assert.Equal(0.5, rivals[0].Accuracy.Value, 12);
        Assert.Equal(0.25, rivals[1].Accuracy.Value, 12);
        Assert.Equal(0.25, LabelEvaluation.Of(Task, "measures").Rivals[0].Accuracy.Value, 12);
    }

    [Fact]
    public void Worst_errors_come_surest_first() =>
        Assert.Equal([0.99, 0.7], LabelEvaluation.Of(Task, null).Worst.Select(e => e.Judged.Confidence));

    [Fact]
    public void No_more_errors_are_shown_than_promised()
    {
        var wrong = Enumerable.Range(0, 50).Select(i => ImmutableArray.Create(Answer("causes", "problems", i / 50.0)));

        Assert.Equal(LabelEvaluation.MostErrors, LabelEvaluation.Of(Task with { Documents = [.. wrong] }, null).Worst.Length);
    }

    [Fact]
    public void Uncalibrated_answers_have_no_calibration() =>
        Assert.Null(LabelEvaluation.Of(Task with { IsCalibrated = false }, null).CalibrationError);

    private static Judged Answer(string gold, string said, double sure) => new(gold, "文", gold, said, sure, [], ["measures"]);
}
