
using Ganhuo.Classifying.Dimensions;

namespace Ganhuo.Tests.Classifying.Dimensions;

public sealed class DimensionWeightsTests
{
    [Fact]
    public void LoadEmbedded_has_a_weight_for_every_cue_and_trusts_words_and_wording()
    {
        var weights = DimensionWeights.LoadEmbedded().Values;
        Assert.Equal(DimensionWeights.Names.Length, weights.Length);
        Assert.True(weights[(int)DimensionCue.Words] > 0);
        Assert.True(weights[(int)DimensionCue.NamedByWording] > 0);
    }

    [Fact]
    public void Lines_are_what_Read_takes()
    {
        var weights = new DimensionWeights([.. Enumerable.Range(0, DimensionWeights.Names.Length).Select(i => i / 8.0)]);
        Assert.Equal(weights.Values, DimensionWeights.Read(new StringReader(string.Join('\n', weights.Lines())), "d.tsv").Values);
    }

    [Fact]
    public void At_shrinks_all_weights_alike_and_those_of_a_paragraph_alone_by_a_temperature_of_their_own()
    {
        var weights = new DimensionWeights([.. Enumerable.Range(0, DimensionWeights.Names.Length).Select(i => i / 8.0)]).At(2, 0.5);
        var read = DimensionWeights.Read(new StringReader(string.Join('\n', weights.Lines())), "d.tsv");
        for (var i = 0; i < DimensionWeights.Names.Length; i++)
        {
            Assert.Equal(i / 16.0, weights.Values[i], 1e-12);
            Assert.Equal(i / 4.0, weights.ValuesAlone[i], 1e-12);
            Assert.Equal(weights.ValuesAlone[i], read.ValuesAlone[i], 1e-2);
        }
    }

    [Theory]
    [InlineData("words\t1\n", "missing")]
    [InlineData("word\t1\n", "'word'")]
    [InlineData("words\n", "d.tsv:1")]
    public void Read_refuses_a_file_that_is_not_whole_and_says_why(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => DimensionWeights.Read(new StringReader(text), "d.tsv")).Message);
}
