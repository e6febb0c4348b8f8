using Ganhuo.Detecting.Evidences;
using Ganhuo.Detecting.Formulas;
using Ganhuo.Segmenting.Phrases;
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

    [Theory]
    [InlineData(1.5, true)]
    [InlineData(1.51, false)]
    public void Tells_from_the_threshold_up(double threshold, bool expected)
    {
        var model = new NarrationModel(new Dictionary<ulong, double>
        {
            [NarrationFeatures.KeyOf("#bias")] = -0.5, [NarrationFeatures.KeyOf("退")] = 1, [NarrationFeatures.KeyOf("退回")] = 1,
        }, threshold);
        Assert.Equal([expected],
            ForEachClause("把材料退回窗口退回", (in ClauseScan scan, in NarrationContext context) => model.Tells(scan, context)));
    }

    [Fact]
    public void Sum_of_a_clause_is_that_of_its_features()
    {
        var weights = new Dictionary<ulong, double>();
        var text = File.ReadAllText(Repository.Path("corpus", "gold", "reports", "development", "w1-01-water-bureau-quality.txt"));
        var features = new Dictionary<ulong, double>();
        _ = ForEachClause(text, (in ClauseScan scan, in NarrationContext context) =>
        {
            NarrationFeatures.Extract(scan, context, features);
            foreach (var (key, _) in features)
                if (key % 3 != 0) weights[key] = (key % 97 / 10.0) - 4;
            return 0;
        });
        var model = new NarrationModel(weights, 0);
        var apart = ForEachClause(text, (in ClauseScan scan, in NarrationContext context) =>
        {
            NarrationFeatures.Extract(scan, context, features);
            return Math.Abs(features.Sum(f => weights.GetValueOrDefault(f.Key) * f.Value) - model.Sum(scan, context));
        });
        Assert.True(apart.Count > 50 && weights.Count > 500);
        Assert.All(apart, difference => Assert.True(difference < 1e-9));
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

    private delegate T ClauseReader<T>(in ClauseScan scan, in NarrationContext context);

    private static List<T> ForEachClause<T>(string content, ClauseReader<T> read)
    {
        var text = TextNormalizer.Normalize(new SourceText(content));
        var outline = Outliner.Structure(text);
        var phrases = PhraseIndex.LoadEmbedded().Find(text);
        using var clauses = new ClauseScans(text, outline, phrases);
        var finds = new EvidenceDetector(NarrationModel.LoadEmbedded())
            .FindPatterns(text, outline, new CoverMap(text, phrases), clauses, []);
        var all = new List<T>();
        EvidenceDetector.ForEachClause(clauses, (int index, in ClauseScan scan) => all.Add(read(scan, finds.ContextOf(index))));
        return all;
    }
}
