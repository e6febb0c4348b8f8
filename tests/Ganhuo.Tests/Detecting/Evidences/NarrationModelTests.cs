using Ganhuo.Detecting.Evidences;
using Ganhuo.Segmenting;
using Ganhuo.Structuring;
using Ganhuo.Tests.Architecture;
using Ganhuo.Text;

namespace Ganhuo.Tests.Detecting.Evidences;

public sealed class NarrationModelTests
{
    [Theory]
    [InlineData("窗口的李姐把材料退给老人,让他第二天再跑一趟。")]
    [InlineData("会后调整分工,把用海审批转给综合科。")]
    public void A_narrated_act_without_a_digit_is_an_event(string text) =>
        Assert.Contains(Staged.Evidence(text), e => e.StartsWith("Event ", StringComparison.Ordinal));

    [Theory]
    [InlineData("比如,在谋划发展上,有时眼界不宽、办法不多。")]
    [InlineData("深刻认识到进入新发展阶段的重大意义,切实增强责任感。")]
    [InlineData("健全风险监测、预警、处置等机制。")]
    [InlineData("任何单位和个人不得截留、挪用专项资金。")]
    public void Talk_is_no_event(string text) => Assert.Empty(Staged.Evidence(text));

    [Fact]
    public void Tells_from_the_threshold_up_and_names_the_strongest_grams()
    {
        var model = NarrationModel.Read(new StringReader("! head\nthreshold\t1.5\n退\t1\n退回\t0.6\n#bias\t-0.1\n"), "m.tsv");
        var features = new Dictionary<ulong, double> { [NarrationFeatures.KeyOf("退")] = 1 };
        Assert.True(model.Sum(features) < model.Threshold);
        features[NarrationFeatures.KeyOf("退回")] = 1;
        Assert.True(model.Sum(features) >= model.Threshold);
        Assert.Equal(["退", "退回"], model.Strongest(features, 5));
    }

    [Fact]
    public void Sum_of_a_clause_is_that_of_its_features()
    {
        var model = NarrationModel.LoadEmbedded();
        var text = TextNormalizer.Normalize(new SourceText(File.ReadAllText(
            Repository.Path("corpus", "gold", "reports", "development", "w1-01-water-bureau-quality.txt"))));
        var outline = Outliner.Structure(text);
        var phrases = PhraseIndex.LoadEmbedded().Find(text);
        var words = new ClauseWords(phrases);
        var finds = new EvidenceDetector(model).FindPatterns(text, outline, phrases, words, []);
        var features = new Dictionary<ulong, double>();
        var clauses = 0;
        EvidenceDetector.ForEachClause(text, outline, words, (int index, in ClauseScan scan) =>
        {
            NarrationFeatures.Extract(scan, finds.ContextOf(index), features);
            Assert.Equal(model.Sum(features), model.Sum(scan, finds.ContextOf(index)), 1e-9);
            clauses++;
        });
        Assert.True(clauses > 50);
    }

    [Theory]
    [InlineData("退\n", "m.tsv:1")]
    [InlineData("threshold\t1\n#nothing\t2\n", "nothing")]
    public void Read_refuses_a_broken_file_by_line_or_name(string text, string expected) =>
        Assert.Contains(expected, Assert.Throws<FormatException>(() => NarrationModel.Read(new StringReader(text), "m.tsv")).Message);

    [Theory]
    [InlineData("#bias")]
    [InlineData("退")]
    [InlineData("退回")]
    [InlineData("退回去")]
    public void A_feature_name_survives_its_key(string name) =>
        Assert.Equal(name, NarrationFeatures.NameOf(NarrationFeatures.KeyOf(name)));
}
