using System.Text.RegularExpressions;
using Ganhuo.Detecting.Substance;
using Ganhuo.Scoring;

namespace Ganhuo.Tests.Scoring;

public sealed class ScoreExplanationTests
{
    [Fact]
    public void Page_has_the_numbers_the_scores_are_made_with()
    {
        var weights = SubstanceWeights.LoadEmbedded();
        var changed = ScoreExplanation.Page(weights with { Plain = 0.37, LevelZero = 71, LevelOneFacts = 9 });
        Assert.Contains("平实的字值0.37", changed, StringComparison.Ordinal);
        Assert.Contains("37×平实占比", changed, StringComparison.Ordinal);
        Assert.Contains("折算后71以上：0级", changed, StringComparison.Ordinal);
        Assert.Contains("有9句实据", changed, StringComparison.Ordinal);
        Assert.NotEqual(changed, ScoreExplanation.Page());
    }

    [Fact]
    public void Formula_on_the_page_gives_the_score_of_a_report()
    {
        var analysis = ReportAnalyzer.Create().Analyze("走访商户213家。雨天巷口容易积水。做到“两个维护”，进一步提高政治站位。");
        var factors = Regex.Matches(ScoreExplanation.Page(), "([0-9.]+)×").Select(m =>
            double.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        var shares = analysis.Score.Composition;
        Assert.Equal(
            factors[0] * shares.Concrete + factors[1] * shares.Plain + factors[2] * shares.Unfilled,
            analysis.Score.Score, 6);
    }
}
