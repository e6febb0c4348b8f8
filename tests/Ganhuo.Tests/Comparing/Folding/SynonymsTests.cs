using Ganhuo.Comparing.Folding;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Text;

namespace Ganhuo.Tests.Comparing.Folding;

public sealed class SynonymsTests
{
    [Fact]
    public void Shipped_words_stand_under_one_tag_each_and_never_alone()
    {
        LexiconEntry[] words = [.. LexiconFile.LoadEmbedded().Where(e => e.Kind == "synonym")];

        Assert.NotEmpty(words);
        Assert.Equal(words.Length, words.Select(w => w.Phrase).Distinct(StringComparer.Ordinal).Count());
        Assert.All(words.GroupBy(w => w.Tag), group => Assert.True(group.Count() > 1, group.Key));
    }

    [Fact]
    public void Words_of_one_group_have_one_symbol_and_the_longest_wins()
    {
        LexiconEntry[] entries = [Word("甲乙", "一"), Word("丙丁", "一"), Word("甲乙丙", "二"), Word("戊", "二"), new("甲", "claim", "", 1, null, null)];
        using var found = new PhraseIndex(entries).Find(new NormalText("丙丁甲乙丙甲乙", OffsetMap.Identity));
        var hits = new Synonyms(entries).In(found);

        Assert.Equal([(0, 2), (2, 5), (5, 7)], hits.Select(h => (h.Start, h.End)));
        Assert.Equal(hits[0].Group, hits[2].Group);
        Assert.NotEqual(hits[0].Group, hits[1].Group);
    }

    private static LexiconEntry Word(string phrase, string group) => new(phrase, "synonym", group, 1, null, null);
}
