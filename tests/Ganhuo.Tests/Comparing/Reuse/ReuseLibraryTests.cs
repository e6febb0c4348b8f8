using System.Collections.Immutable;
using Ganhuo.Comparing.Reuse;
using Ganhuo.Detecting.Reuse;

namespace Ganhuo.Tests.Comparing.Reuse;

public sealed class ReuseLibraryTests
{
    private const string Passage =
        "去年十月，镇里把三个村的灌溉渠道并成一张网，聘请退休水利员老周看管闸口，每逢双日放水，涉及农户四百一十七户，全年没有发生一起争水纠纷。";

    [Fact]
    public void Passage_is_found_with_its_place_in_both_reports()
    {
        var source = "今年雨水少。\r\n水库见了底。\r\n" + Passage + "渠道由各村自修。";
        var found = Find("麦子熟得早。\n" + Passage + "收割机排了队。", FoldedTexts.Fold(source, "2021.txt", "青石镇", 2021));

        var passage = Assert.Single(found);
        Assert.Equal(ReuseKind.Verbatim, passage.Kind);
        Assert.Equal((7, 7 + Passage.Length), (passage.Span.Start, passage.Span.End));
        Assert.Equal(Passage, source[passage.Source.Span.Start..passage.Source.Span.End]);
        Assert.Equal(3, passage.Source.Line);
        Assert.True(passage.Source.IsOwn);
        Assert.Equal(1, passage.Similarity, 6);
    }

    [Fact]
    public void Earliest_holder_is_named_whatever_the_order_of_the_library()
    {
        ImmutableArray<ComparedReport> holders =
        [
            FoldedTexts.Fold(Passage, "b", "乙", 2020), FoldedTexts.Fold(Passage, "c", "丙", 2018), FoldedTexts.Fold(Passage, "d", "丁", 2019),
        ];
        Assert.Equal("c", Assert.Single(Find(Passage, [.. holders])).Source.Report);
        Assert.Equal("c", Assert.Single(Find(Passage, [.. holders.Reverse()])).Source.Report);
    }

    [Theory]
    [InlineData("三个村的灌溉渠道", "五个社区的排污管网", "聘请退休水利员", "返聘年轻电焊工", true)]
    [InlineData("聘请退休水利员老周看管闸口", "果园的篱笆换了新的铁丝网", "每逢双日放水", "收音机修好两台", false)]
    public void Two_long_wordings_are_a_copy_where_no_clause_is_another_one(string first, string other, string second, string another,
        bool isFound)
    {
        const string copied = "去年十月，镇里把三个村的灌溉渠道并成一张网，聘请退休水利员老周看管闸口，每逢双日放水，涉及农户四百一十七户。";
        var target = copied.Replace(first, other, StringComparison.Ordinal).Replace(second, another, StringComparison.Ordinal);
        Assert.Equal(isFound, !Find(target + "麦子熟得早。", FoldedTexts.Fold(copied + "渠道由各村自修。", "x", "乙", 2020)).IsEmpty);
    }

    [Fact]
    public void Report_is_not_compared_with_itself_or_a_later_one()
    {
        Assert.Empty(Find(Passage, FoldedTexts.Fold(Passage, "target.txt", "青石镇", 2022)));
        Assert.Empty(Find(Passage, FoldedTexts.Fold(Passage, "later.txt", "青石镇", 2023)));
    }

    [Fact]
    public void Committee_of_a_unit_is_the_unit() =>
        Assert.True(Assert.Single(Find(Passage, FoldedTexts.Fold(Passage, "x", "中共青石镇党委", 2020))).Source.IsOwn);

    [Fact]
    public void Two_set_phrases_far_apart_are_no_passage()
    {
        const string other = "去年十月，镇里把三个村的灌溉渠道并成一张网，果园的篱笆也换了新的铁丝，收音机修好了两台，全年没有发生一起争水纠纷。";
        Assert.Empty(Find(Passage, FoldedTexts.Fold(other, "x", "乙", 2020)));
    }

    [Fact]
    public void Clause_put_in_between_does_not_hide_the_rest()
    {
        var longer = Passage + Passage.Replace("去年", "前年", StringComparison.Ordinal).Replace("老周", "老郑", StringComparison.Ordinal);
        var found = Find(longer, FoldedTexts.Fold(Passage, "x", "乙", 2020));
        Assert.NotEmpty(found);
        Assert.All(found, p => Assert.Equal("x", p.Source.Report));
    }

    private static ImmutableArray<ReusedPassage> Find(string text, params ImmutableArray<ComparedReport> library) =>
        new ReuseLibrary(library).Find(FoldedTexts.Fold(text, "target.txt", "青石镇", 2022));
}
