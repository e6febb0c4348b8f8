using Ganhuo.Classifying;
using Ganhuo.Classifying.Dimensions;

namespace Ganhuo.Tests.Classifying.Dimensions;

public sealed class SchemeMatcherTests
{
    private static readonly SchemeMatcher Letters = new(new DimensionScheme
    {
        Id = "cadre",
        Dimensions =
        [
            new OfficialDimension { Name = "德", Key = Dimension.PoliticalLoyalty },
            new OfficialDimension { Name = "绩", Key = Dimension.Delivery },
            new OfficialDimension { Name = "廉", Key = Dimension.Integrity, Synonyms = ["廉洁"] },
        ],
    });

    [Theory]
    [InlineData("一、德", 0)]
    [InlineData("一、德：守牢初心，不忘来路", 0)]
    [InlineData("（三）关于“绩”", 1)]
    [InlineData("四、绩的方面", 1)]
    [InlineData("五、以德为先", 0)]
    [InlineData("（四）廉——管住自己和身边人", 2)]
    public void A_letter_that_stands_for_itself_names_its_dimension(string heading, int dimension) =>
        Assert.Equal(dimension, Letters.Names(TopicHeadings.WordsOf(heading)));

    [Theory]
    [InlineData("本领跟不上，担当打折扣", new[] { 0, 1 })]
    [InlineData("本领跟不上，学习也少", new[] { 0 })]
    [InlineData("能力本领与担当作为", new[] { 0, 1 })]
    public void Each_clause_of_a_heading_may_call_a_dimension(string heading, int[] called)
    {
        var scheme = new SchemeMatcher(new DimensionScheme
        {
            Id = "meeting",
            Dimensions =
            [
                new OfficialDimension { Name = "能力本领", Key = Dimension.PoliticalCapability, Synonyms = ["本领"] },
                new OfficialDimension { Name = "担当作为", Key = Dimension.Delivery, Synonyms = ["担当"] },
            ],
        });
        var read = new TopicHeading(default, TopicHeadings.WordsOf(heading), Dimension.None, 0, []) { Clauses = [.. heading.Split('，')] };

        Assert.Equal(called, scheme.Called(read));
    }

    [Theory]
    [InlineData("一、道德建设")]
    [InlineData("二、业绩突出，群众满意")]
    [InlineData("三、德才兼备选干部")]
    public void A_letter_inside_a_word_names_nothing(string heading) => Assert.Null(Letters.Names(TopicHeadings.WordsOf(heading)));
}
