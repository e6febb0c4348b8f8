using System.Collections.Immutable;
using Ganhuo.Training.Evaluating;
using Ganhuo.Training.Fitting;

namespace Ganhuo.Training.Tests.Fitting;

public sealed class LeftOutModelsTests
{
    private const int Writers = 8;
    private const int Common = Writers;
    private static readonly ImmutableArray<string> Labels = ["a", "b"];

    // Feature i is only ever met with writer i, who always labels b; the common one says nothing.
    private static readonly List<FittingSample> Samples =
    [
        .. Enumerable.Range(0, Writers)
        .SelectMany(w => new[] { Sample(w, [w, Common], 1), Sample(w, [w, Common], 1), Sample(w, [Common], 0) }),
    ];

    private static readonly LeftOutModels Models = new(new ModelTrainer(Labels, Common + 1, 1e-3), Samples);

    [Fact]
    public void Model_has_learned_nothing_of_what_only_the_left_out_writer_says()
    {
        for (var w = 0; w < Writers; w++) Assert.Equal(0, Models.Without($"w{w}").WeightOf(w, 1));
    }

    [Fact]
    public void Model_has_learned_what_writers_of_another_fold_say() =>
        Assert.Contains(Enumerable.Range(1, Writers - 1), w => Models.Without("w0").WeightOf(w, 1) > 0);

    [Fact]
    public void What_is_held_back_is_said_by_the_model_without_its_writer()
    {
        var said = Models.HoldBack(Samples, 0);
        for (var i = 0; i < Samples.Count; i++)
            Assert.Equal(HeldBack.By(Models.Without(Samples[i].Paragraph.Writer), Samples[i].Example, [], 0).At(1), said[i].At(1));
    }

    private static FittingSample Sample(int writer, int[] features, int label) => new(
        new GoldParagraph("id", $"w{writer}", "", null, null, "", "", ""), Example.Of(features, label, 1), [1, 1]);
}
