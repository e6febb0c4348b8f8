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
    [InlineData("一、道德建设")]
    [InlineData("二、业绩突出，群众满意")]
    [InlineData("三、德才兼备选干部")]
    public void A_letter_inside_a_word_names_nothing(string heading) => Assert.Null(Letters.Names(TopicHeadings.WordsOf(heading)));
}
