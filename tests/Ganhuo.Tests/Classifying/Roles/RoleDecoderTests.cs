using Ganhuo.Classifying;
using Ganhuo.Classifying.Roles;

namespace Ganhuo.Tests.Classifying.Roles;

public sealed class RoleDecoderTests
{
    private static readonly SectionRole[] Any =
        [SectionRole.Achievements, SectionRole.Problems, SectionRole.Causes, SectionRole.Measures];

    [Fact]
    public void Decode_of_words_that_could_be_plans_hears_what_follows()
    {
        var either = Sentence(achievements: 0.4, measures: 0.6);

        Assert.Equal([SectionRole.Measures], RoleDecoder.Decode([either], before: null, after: null));
        Assert.Equal([SectionRole.Achievements], RoleDecoder.Decode([either], before: null, after: SectionRole.Problems));
    }

    private static RoleEvidence Sentence(double achievements, double measures)
    {
        var probabilities = new double[Vocabulary.RoleCount];
        probabilities[(int)SectionRole.Achievements] = achievements;
        probabilities[(int)SectionRole.Measures] = measures;
        return RoleEvidence.Of(probabilities, [.. Any], turn: null, beginsParagraph: true);
    }
}
