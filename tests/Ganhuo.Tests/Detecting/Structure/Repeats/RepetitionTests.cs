using Ganhuo.Detecting.Structure;
using Ganhuo.Detecting.Structure.Repeats;

namespace Ganhuo.Tests.Detecting.Structure.Repeats;

public sealed class RepetitionTests
{
    private static readonly FigureAgreement None = new(0, 0);

    [Fact]
    public void Each_figure_that_agrees_makes_up_for_words_that_do_not()
    {
        Assert.False(Tells(0.45, None));
        Assert.True(Tells(0.5, None));
        Assert.False(Tells(0.3, new(2, 0)));
        Assert.True(Tells(0.34, new(2, 0)));
        Assert.True(Tells(0.2, new(6, 0)));
        Assert.False(Tells(0.1, new(60, 0)));
    }

    [Fact]
    public void A_figure_that_is_missing_counts_against_it()
    {
        Assert.True(Tells(0.26, new(4, 0)));
        Assert.False(Tells(0.26, new(4, 2)));
        Assert.False(Tells(0.9, new(4, 4)));
    }

    [Fact]
    public void Across_parts_words_must_agree_too()
    {
        Assert.True(Repetition.Is(new(100, 100, 30, 30), ofOnePart: true, new(12, 0)));
        Assert.False(Repetition.Is(new(100, 100, 55, 55), ofOnePart: false, new(12, 0)));
        Assert.True(Repetition.Is(new(100, 100, 65, 65), ofOnePart: false, new(12, 0)));
    }

    [Fact]
    public void What_is_mostly_the_same_needs_nothing_of_its_own()
    {
        Assert.True(Repetition.Is(new(60, 60, 45, 0), ofOnePart: false, None));
        Assert.False(Repetition.Is(new(60, 60, 35, 0), ofOnePart: false, None));
        Assert.False(Repetition.Is(new(60, 60, 45, 0), ofOnePart: true, new(0, 4)));
    }

    [Fact]
    public void A_short_one_proves_less()
    {
        Assert.False(Repetition.Is(new(18, 18, 14, 0), ofOnePart: true, None));
        Assert.True(Repetition.Is(new(18, 18, 18, 0), ofOnePart: true, None));
        Assert.False(Repetition.Is(new(12, 80, 12, 12), ofOnePart: true, None));
        Assert.True(Repetition.Is(new(12, 80, 12, 12), ofOnePart: true, new(2, 0)));
    }

    private static bool Tells(double own, FigureAgreement figures) =>
        Repetition.Is(new GramOverlap(100, 200, (int)(own * 100), own * 100), ofOnePart: true, figures);
}
