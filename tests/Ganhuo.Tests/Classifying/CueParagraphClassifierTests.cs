using FsCheck;
using FsCheck.Fluent;
using Ganhuo.Classifying;

namespace Ganhuo.Tests.Classifying;

public sealed class CueParagraphClassifierTests
{
    private static readonly CueParagraphClassifier Classifier = new(Classified.Phrases);

    [Theory]
    [InlineData("党组理论学习中心组围绕党的创新理论集中学习十次，读原文、悟原理。", Dimension.TheoreticalStudy)]
    [InlineData("“三会一课”时断时续，组织生活会相互批评点到为止，一团和气。", Dimension.IntraPartyLife)]
    [InlineData("落实“凡提四必”，任前公示后提拔年轻干部六名。", Dimension.Personnel)]
    [InlineData("排查廉政风险点二十个，节前提醒，严禁收受礼金。", Dimension.Integrity)]
    [InlineData("精文减会，为基层减负，纠治推诿扯皮。", Dimension.WorkStyle)]
    [InlineData("公众号信息落实三审三校，开展网络舆情监测。", Dimension.Ideology)]
    [InlineData("行政复议案件下降，负责人出庭应诉率百分之百。", Dimension.RuleOfLaw)]
    [InlineData("集中整顿软弱涣散党组织两个，发展党员十一名。", Dimension.GrassrootsOrganisation)]
    [InlineData("红色家书诵读和道德讲堂办了六期，抵制圈子文化。", Dimension.PoliticalCulture)]
    [InlineData("今天天气晴，适合晾晒。", Dimension.None)]
    public void Classify_gives_the_dimension_its_words_speak_for(string text, Dimension dimension)
    {
        var (_, dimensions) = Classify(text);

        Assert.Equal(dimension, (Dimension)dimensions.IndexOf(dimensions.Max()));
    }

    [Theory]
    [InlineData("调研还不够深入，有时浮于表面，办法不多。", SectionRole.Problems)]
    [InlineData("究其原因，根源在于世界观改造放松了。", SectionRole.Causes)]
    [InlineData("下一步，将进一步加强学习，六月底前完成整治。", SectionRole.Measures)]
    [InlineData("累计办结一百件，完成了年度目标，被评为先进。", SectionRole.Achievements)]
    public void Classify_gives_the_role_its_words_speak_for(string text, SectionRole role)
    {
        var (roles, _) = Classify(text);

        Assert.Equal(role, (SectionRole)roles.IndexOf(roles.Max()));
    }

    [Fact]
    public void Classify_counts_a_phrase_inside_a_longer_one_of_its_dimension_once()
    {
        var (_, longer) = Classify("这里先写一个没有任何线索的开头，再写理论学习中心组。");
        var (_, shorter) = Classify("这里先写一个没有任何线索的开头，再写理论学习和别的。");

        Assert.Equal(shorter[(int)Dimension.TheoreticalStudy], longer[(int)Dimension.TheoreticalStudy], 6);
    }

    [Fact]
    public void Classify_of_any_text_gives_two_distributions() => Check.QuickThrowOnFailure(Prop.ForAll<string>(text =>
    {
        var (roles, dimensions) = Classify(text ?? "");
        return Math.Abs(roles.Sum() - 1) < 1e-9 && Math.Abs(dimensions.Sum() - 1) < 1e-9
            && roles.Concat(dimensions).All(p => p is >= 0 and <= 1);
    }));

    private static (List<double> Roles, List<double> Dimensions) Classify(string text)
    {
        var roles = new double[Vocabulary.RoleCount];
        var dimensions = new double[Vocabulary.DimensionCount];
        Classifier.Classify(text, roles, dimensions);
        return ([.. roles], [.. dimensions]);
    }
}
