using Ganhuo.Text;
using Ganhuo.Training.Narration;

namespace Ganhuo.Training.Tests.Narration;

public sealed class LabelledLinesTests
{
    private static readonly LabelledLines Lines = new("一、主要工作\n走访12户，走访12户。\n走访30户。");

    [Fact]
    public void Equal_words_of_a_line_are_found_one_after_the_other() =>
        Assert.Equal([new TextSpan(7, 12), new TextSpan(13, 18)], Lines.Find([(2, "走访12户"), (2, "走访12户")]));

    [Fact]
    public void Words_of_another_line_are_not_found() => Assert.Empty(Lines.Find([(2, "走访30户"), (9, "走访30户"), (0, "走访30户")]));

    [Theory]
    [InlineData(1, 7)]
    [InlineData(2, 13)]
    public void The_nth_occurrence_is_found(int nth, int start) => Assert.Equal(start, Lines.FindNth([(2, "走访", nth)]).Single().Start);

    [Fact]
    public void A_further_occurrence_than_there_are_is_empty() => Assert.Equal(0, Lines.FindNth([(2, "走访", 3)]).Single().Length);
}
