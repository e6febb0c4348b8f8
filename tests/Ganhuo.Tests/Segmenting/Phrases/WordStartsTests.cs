using Ganhuo.Segmenting.Phrases;

namespace Ganhuo.Tests.Segmenting.Phrases;

public sealed class WordStartsTests
{
    [Fact]
    public void No_word_is_missed_and_few_others_are_taken_for_one()
    {
        var random = new Random(4);
        string[] words = [.. Enumerable.Range(0, 400).Select(_ => $"{Han(random)}{Han(random)}{Han(random)}"), "第"];

        var starts = new WordStarts(words);

        Assert.All(words, word => Assert.True(starts.MayBegin(word[0], word.Length > 1 ? word[1] : Han(random))));
        Assert.True(Enumerable.Range(0, 2000).Count(_ => starts.MayBegin(Han(random), Han(random))) < 200);
    }

    [Fact]
    public void Empty_word_is_refused() => Assert.Throws<ArgumentException>(() => new WordStarts(["一", ""]));

    private static char Han(Random random) => (char)random.Next('一', '龥');
}
