using Ganhuo.Classifying;
using Ganhuo.Classifying.Dimensions;

namespace Ganhuo.Tests.Classifying.Dimensions;

public sealed class DeclaredListTests
{
    private static readonly SchemeMatcher Ideology = MatcherOf("ideology-report"), Cadre = MatcherOf("duty-and-integrity-report");

    [Theory]
    [InlineData("党总支抓领导、抓学习、抓阵地、抓舆情、抓队伍，现报告如下。", true)]
    [InlineData("围绕领导责任、理论学习、阵地管理、舆情研判开展工作。", true)]
    [InlineData("班子抓学习、抓阵地、抓后勤、抓安全，平稳有序。", false)]
    [InlineData("抓领导。抓学习。抓阵地。抓舆情。抓队伍。", false)]
    public void List_at_the_opening_is_that_of_a_scheme_where_it_names_all_but_one(string opening, bool isOf) =>
        Assert.Equal(isOf, DeclaredList.IsOf(Ideology, opening));

    [Theory]
    [InlineData("现就德、能、勤、绩、廉五个方面报告如下。", true)]
    [InlineData("道德、技能、出勤、业务，样样要抓。", false)]
    public void Letters_count_where_they_stand_for_themselves(string opening, bool isOf) =>
        Assert.Equal(isOf, DeclaredList.IsOf(Cadre, opening));

    private static SchemeMatcher MatcherOf(string type) => new(Classified.Types.Find(type)!.Schemes[0]);
}
