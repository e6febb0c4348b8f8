using FsCheck;
using FsCheck.Fluent;
using Ganhuo.Detecting.Slots;

namespace Ganhuo.Tests.Detecting.Slots;

public sealed class NoteSitesTests
{
    private static readonly NoteWords Words = NoteWords.LoadEmbedded();

    [Fact]
    public void Sentences_and_their_brackets_are_sites() =>
        Assert.Equal(["（口径同上）", "接诊1260人次（口径同上）。", "照片换一张！"], Sites("接诊1260人次（口径同上）。照片换一张！"));

    [Fact]
    public void Sentence_that_is_a_bracket_is_one_site() => Assert.Equal(["【这段压到一半】", "全文完"], Sites("【这段压到一半】。全文完"));

    [Fact]
    public void What_is_quoted_or_named_is_part_of_its_sentence() =>
        Assert.Equal(["他说“改。再改（别忘了）。”，学《稿？》。"], Sites("他说“改。再改（别忘了）。”，学《稿？》。"));

    [Fact]
    public void Bracket_that_nothing_closes_is_part_of_its_sentence() => Assert.Equal(["照片（换一张。"], Sites("照片（换一张。"));

    [Theory]
    [InlineData("全年粮食产量9.5万吨。")]
    [InlineData("会议要求各镇按照规定报送。")]
    public void Nothing_speaks_for_a_note_in_words_of_reports(string sentence) => Assert.Empty(Features(sentence));

    [Fact]
    public void What_is_quoted_is_not_what_is_said() =>
        Assert.Equal(Features("“户均多少”先别写，领导说删。"), Features("“亩均几何”先别写，领导说删。"));

    [Fact]
    public void Sites_of_any_line_lie_inside_it_and_their_features_fit_into_their_room() =>
        Prop.ForAll(Gen.Elements("改", "这一段", "（", "）", "“", "”", "【", "】", "照片", "。", "，", "3", "小何", " ", "请", "别", "《", "？")
            .ArrayOf(18).Select(string.Concat).ToArbitrary(), line =>
        {
            Span<int> features = stackalloc int[NoteFeatures.Most];
            foreach (var site in new NoteSites(line))
            {
                Assert.InRange(site.Start, 0, line.Length - 1);
                Assert.InRange(site.End, site.Start + 2, line.Length);
                var all = features[..NoteFeatures.Extract(Words, line, site, features)].ToArray();
                Assert.Equal(all.Distinct(), all);
            }
        }).QuickCheckThrowOnFailure();

    private static int[] Features(string sentence)
    {
        Span<int> features = stackalloc int[NoteFeatures.Most];
        return features[..NoteFeatures.Extract(Words, sentence, new NoteSite(0, sentence.Length, NoteSiteKind.Sentence),
            features)].ToArray();
    }

    private static List<string> Sites(string line)
    {
        var found = new List<string>();
        foreach (var site in new NoteSites(line)) found.Add(line[site.Start..site.End]);
        return found;
    }
}
