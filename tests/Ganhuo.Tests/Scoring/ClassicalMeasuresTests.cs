using Ganhuo.Scoring;
using Ganhuo.Tests.Detecting;

namespace Ganhuo.Tests.Scoring;

public sealed class ClassicalMeasuresTests
{
    [Fact]
    public void Specificity_is_the_share_inside_figures_and_names() =>
        Assert.Equal(4 / 8.0, ClassicalMeasures.Specificity(Staged.Context("走访商户213家。")), 9);

    [Fact]
    public void Specificity_counts_no_narrated_fact() =>
        Assert.Equal(0, ClassicalMeasures.Specificity(Staged.Context("老人要绕过菜场才能上车。")));

    [Fact]
    public void Boilerplate_is_the_share_of_sentences_with_a_long_fixed_phrase() =>
        Assert.Equal(18 / 26.0, ClassicalMeasures.Boilerplate(
            Staged.Context("学习习近平新时代中国特色社会主义思想。\n走访商户213家。")), 9);

    [Fact]
    public void Redundancy_counts_both_of_two_equal_sentences_whatever_their_marks()
    {
        Assert.Equal(1, ClassicalMeasures.Redundancy(Staged.Context("走访商户和农户213家。\n走访商户、和农户213家")), 9);
        Assert.Equal(0, ClassicalMeasures.Redundancy(Staged.Context("走访商户和农户213家。\n走访商户和农户214家。")));
    }

    [Fact]
    public void Digits_are_counted_for_a_hundred_characters() =>
        Assert.Equal(300 / 8.0, ClassicalMeasures.DigitsPerHundred(Staged.Context("走访商户213家。")), 9);
}
