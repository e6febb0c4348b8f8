using Ganhuo.Detecting.Evidences;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Tests.Detecting.Evidences;

/// <summary>The signs save work and decide nothing: whoever is told that all are there finds the same.</summary>
public sealed class ClauseSignsTests
{
    private const ClauseSigns All = (ClauseSigns)int.MaxValue;

    private static readonly string[] Pieces =
    [
        "2022年3月15日", "二○二二年", "上半年", "年底前", "每周三", "季度末", "第三季度", "排名全市第一位", "进入全省前三", "高于全国平均水平", "由县水务局牵头",
        "由7天压缩到3天", "从12人减到9人", "“一网统管”平台", "‘清风’行动", "《渠道巡护办法》", "水发〔2022〕15号", "张某某", "罗某", "副局长王建国", "东岭村", "恒信公司",
        "柳林镇中心小学", "百分之三十", "三十余户", "6000万元", "两任班子", "半年", "几次", "了", "认为", "应当", "经常", "没有", "一直", "加强", "、", "党的建设", "工作",
    ];

    public static TheoryData<string> Sources =>
        [nameof(FigureSource), nameof(DateSource), nameof(DocumentSource), nameof(RankingSource), nameof(EventSource),
            nameof(ResponsibilitySource), nameof(PersonSource), nameof(PlaceSource), nameof(OrganisationSource)];

    [Theory]
    [MemberData(nameof(Sources))]
    public void Source_finds_the_same_where_every_sign_is_said_to_be_there(string name)
    {
        var source = Make(name);
        var found = 0;
        ForEachClause((in ClauseScan clause) =>
        {
            List<EvidenceCandidate> some = [], all = [];
            if (clause.HasAny(source.Signs) || clause.HasAny(source.Words)) source.Find(clause, some);
            source.Find(With(clause, All), all);
            Assert.Equal(all, some);
            found += all.Count;
        });
        Assert.NotEqual(0, found);
    }

    [Fact]
    public void Narration_sees_the_same_where_every_sign_is_said_to_be_there() => ForEachClause((in ClauseScan clause) =>
    {
        var (some, all) = (new double[NarrationFeatures.Names.Count], new double[NarrationFeatures.Names.Count]);
        NarrationFeatures.Named(clause, default, some);
        NarrationFeatures.Named(With(clause, All), default, all);
        Assert.Equal(all, some);
    });

    [Fact]
    public void Comparison_is_merged_as_it_is_where_every_sign_is_said_to_be_there() => ForEachClause((in ClauseScan clause) =>
    {
        List<EvidenceCandidate> found = [];
        new FigureSource(UnitTable.LoadEmbedded()).Find(clause, found);
        RentedRow<EvidenceCandidate> some = new(8), all = new(8);
        EvidenceChoice.Choose(clause, [.. found], ref some);
        EvidenceChoice.Choose(With(clause, All), found, ref all);
        Assert.Equal(all.Items, some.Items);
        some.Dispose();
        all.Dispose();
    });

    private delegate void Reader(in ClauseScan clause);

    private static IEvidenceSource Make(string name) => name switch
    {
        nameof(FigureSource) => new FigureSource(UnitTable.LoadEmbedded()),
        nameof(DateSource) => new DateSource(),
        nameof(DocumentSource) => new DocumentSource(),
        nameof(RankingSource) => new RankingSource(),
        nameof(EventSource) => new EventSource(),
        nameof(ResponsibilitySource) => new ResponsibilitySource(FieldTable.LoadEmbedded()),
        nameof(PersonSource) => new PersonSource(),
        nameof(PlaceSource) => new PlaceSource(),
        nameof(OrganisationSource) => new OrganisationSource(),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private static ClauseScan With(in ClauseScan clause, ClauseSigns signs) => new()
    {
        Content = clause.Content, Entries = clause.Entries, Kinds = clause.Kinds, Start = clause.Start, End = clause.End, Signs = signs,
            Words = clause.Words, LongestWord = clause.LongestWord,
    };

    // Clauses of one to four pieces, so that most hold some signs and lack the others.
    private static void ForEachClause(Reader read)
    {
        var random = new Random(11);
        var clauses = Enumerable.Range(0, 600)
            .Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Pieces[random.Next(Pieces.Length)])));
        var text = TextNormalizer.Normalize(new SourceText(string.Join('，', clauses)));
        var outline = Outliner.Structure(text);
        using var phrases = PhraseIndex.LoadEmbedded().Find(text);
        using var scans = new ClauseScans(text, outline, phrases);
        EvidenceDetector.ForEachClause(scans, (int _, in ClauseScan clause) => read(clause));
    }
}
