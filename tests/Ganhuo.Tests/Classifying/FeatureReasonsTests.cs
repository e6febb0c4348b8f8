using Ganhuo.Classifying.Linear;

namespace Ganhuo.Tests.Classifying;

public sealed class FeatureReasonsTests
{
    [Fact]
    public void Strongest_words_come_first_and_none_inside_another()
    {
        var model = Model(("种树", 90), ("种", 120), ("林种树", 60), ("成活", 30));

        // 种 alone is one character, 林种树 overlaps the stronger 种树.
        Assert.Equal(["种树", "成活"], FeatureReasons.Of("造林种树，全部成活", model, 0, 1, 5));
        Assert.Equal(["种树"], FeatureReasons.Of("造林种树，全部成活", model, 0, 1, 1));
    }

    [Fact]
    public void Words_that_speak_against_a_label_are_no_reason() =>
        Assert.Empty(FeatureReasons.Of("造林种树", Model(("种树", -50)), 0, 1, 5));

    private static LinearModel Model(params (string Gram, sbyte Weight)[] weights)
    {
        var bytes = new sbyte[ParagraphFeatures.Count * LinearModel.StrideOf(2)];
        foreach (var (gram, weight) in weights)
        {
            var index = new int[1];
            var whole = new Whole(gram.Length, index);
            GramFeatures.Extract(gram, ref whole);
            bytes[index[0] * LinearModel.StrideOf(2)] = weight;
        }

        return new LinearModel(["a", "b"], bytes, [0.01f, 0.01f], [0, 0], 1);
    }

    // The feature that covers the gram from its first to its last character.
    private readonly struct Whole(int length, int[] index) : IFeatureSink
    {
        public void OnFeature(int feature, int start, int end)
        {
            if (start == 0 && end == length) index[0] = feature;
        }
    }
}
