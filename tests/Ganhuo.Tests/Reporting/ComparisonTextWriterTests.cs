using Ganhuo.Comparing;
using Ganhuo.Reporting;
using Ganhuo.Text;

namespace Ganhuo.Tests.Reporting;

public sealed class ComparisonTextWriterTests
{
    private const string Passage = "把12个基层站所的考勤机全部撤掉，改由站长每天早上8点在院子里点名，全年迟到37人次，省下维护费6万元，都买了冬天烧炉子的煤。";

    [Fact]
    public void Every_measure_has_words_of_its_own_and_no_bare_key()
    {
        var text = Written(Passage, Passage);

        var names = SimilarityMeasures.Names.Add("stickiness");
        Assert.Equal(names.Order(StringComparer.Ordinal), ComparisonMeasure.Known.Select(m => m.Key).Order(StringComparer.Ordinal));
        Assert.All(ComparisonMeasure.Known, m => Assert.Contains(m.Name.Chinese, text, StringComparison.Ordinal));
        Assert.DoesNotContain("brownTucker", text, StringComparison.Ordinal);
        Assert.DoesNotContain("minimumEdit", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Passage_is_told_once_and_a_long_one_by_its_two_ends()
    {
        var (once, more) = (Written(Passage, "另起一行。\n" + Passage), Written(Passage + Sequel, Passage + Sequel));

        Assert.Equal(1, Count(once, "基层站所的考勤机"));
        Assert.Contains("在前第 1 行 → 在后第 2 行", once, StringComparison.Ordinal);
        Assert.Equal(1, Count(more, "基层站所的考勤机"));
        Assert.Contains("字相同）……", more, StringComparison.Ordinal);
        Assert.DoesNotContain("三轮车", more, StringComparison.Ordinal);
        Assert.Contains("修车铺", more, StringComparison.Ordinal);
    }

    [Fact]
    public void Share_says_of_what_and_English_is_English()
    {
        Assert.Contains("100.0%（在后材料共 58 字，其中 58 字", Written(Passage, Passage), StringComparison.Ordinal);
        Assert.DoesNotContain("在后", Written(Passage, Passage, Language.English), StringComparison.Ordinal);
    }

    private const string Sequel = "山上两个站点没有车，职工骑三轮车送水样，单程要走五十分钟，下雨天有一段路得推着走，站长老周的鞋底磨穿过两双，"
        + "去年十月局里匀出一辆旧皮卡，刹车片是门口修车铺免费换的。";

    private static int Count(string text, string words) => text.Split(words).Length - 1;

    // Lines are put together again.
    private static string Written(string before, string after, Language language = Language.Chinese)
    {
        using var writer = new StringWriter();
        ComparisonTextWriter.Write(writer, ReportComparer.Create().Compare(
            new NamedReport("a.txt", new SourceText(before)), new NamedReport("b.txt", new SourceText(after))), language);
        return writer.ToString().Replace("\n    ", "", StringComparison.Ordinal);
    }
}
