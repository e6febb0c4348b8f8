using FsCheck;
using FsCheck.Fluent;
using Ganhuo.Reporting;

namespace Ganhuo.Tests.Reporting;

public sealed class PassageDifferenceTests
{
    [Theory]
    [InlineData("全年迟到37人次。", "全年迟到37人次。", "全年迟到37人次。")]
    [InlineData("2021年走访37家。", "2022年走访29家。", "[2021→2022]年走访[37→29]家。")]
    [InlineData("按照十九大要求", "按照二十大要求", "按照[十九→二十]大要求")]
    [InlineData("会前谈心，归并四条", "会前我谈心，归并条", "会前[→我]谈心，归并[四→]条")]
    [InlineData("甲一乙", "丙一丁", "[甲一乙→丙一丁]")]
    [InlineData("", "新", "[→新]")]
    public void Differences_are_whole_figures_and_words_in_their_places(string before, string now, string expected) =>
        Assert.Equal(expected, string.Concat(PassageDifference.Of(before, now).Select(p => p.IsCommon ? p.Now : $"[{p.Before}→{p.Now}]")));

    [Fact]
    public void Pieces_make_both_wordings_and_changes_never_touch() => Prop.ForAll<int[], int[]>(Check).QuickCheckThrowOnFailure();

    private static void Check(int[] before, int[] now)
    {
        // Few different characters, so that much is in common in many ways.
        var (a, b) = (Worded(before), Worded(now));

        var pieces = PassageDifference.Of(a, b);

        Assert.Equal(a, string.Concat(pieces.Select(p => p.Before)));
        Assert.Equal(b, string.Concat(pieces.Select(p => p.Now)));
        Assert.DoesNotContain(pieces.Zip(pieces.Skip(1)), pair => pair.First.IsCommon == pair.Second.IsCommon);
    }

    [Fact]
    public void Wordings_with_next_to_nothing_in_common_are_shown_one_after_the_other()
    {
        var (a, b) = (new string('甲', 900), new string('乙', 900));

        Assert.Equal(new PassageDifference.Piece(a, b), Assert.Single(PassageDifference.Of(a, b)));
    }

    private static string Worded(int[] numbers) => string.Concat(numbers.Select(n => "局里走访12，。"[(int)((uint)n % 8)]));
}
