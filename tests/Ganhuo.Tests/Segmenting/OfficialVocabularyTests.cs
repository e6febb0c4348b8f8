using Ganhuo.Segmenting;

namespace Ganhuo.Tests.Segmenting;

public sealed class OfficialVocabularyTests
{
    private static readonly JiebaSegmenter Plain = JiebaSegmenter.Create();

    [Fact]
    public void Every_word_is_one_that_the_dictionary_lacks_and_the_overlay_keeps_whole()
    {
        JiebaSegmenter official = Plain.WithOfficialVocabulary();
        IReadOnlyList<UserWord> words = OfficialVocabulary.Load();
        Assert.True(words.Count > 150);
        foreach (UserWord word in words)
        {
            Assert.Null(Plain.PartOfSpeech(word.Text));
            Assert.Equal([word.Text], official.Segment(word.Text));
            Assert.Equal(word.PartOfSpeech, official.PartOfSpeech(word.Text));
        }
    }

    [Fact]
    public void The_overlay_keeps_official_words_whole_in_a_sentence() =>
        Assert.Equal(
            ["市委常委会", "召开", "专题民主生活会", "，", "研究", "意识形态工作责任制"],
            Plain.WithOfficialVocabulary().Segment("市委常委会召开专题民主生活会，研究意识形态工作责任制"));
}
