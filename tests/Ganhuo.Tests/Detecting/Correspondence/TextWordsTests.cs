using Ganhuo.Detecting.Correspondence;
using Ganhuo.Text;

namespace Ganhuo.Tests.Detecting.Correspondence;

public sealed class TextWordsTests
{
    [Fact]
    public void Equal_words_have_one_number_however_many_there_are()
    {
        var random = new Random(2);
        var text = new NormalText(string.Concat(Enumerable.Range(0, 20_000).Select(_ => (char)('一' + random.Next(90)))),
            OffsetMap.Identity);
        var known = new Dictionary<string, int>(StringComparer.Ordinal);

        using var words = new TextWords(text);

        for (var at = 0; at + 2 < text.Content.Length; at += 2)
        {
            var word = text.Content.Substring(at, 2);
            known.TryAdd(word, known.Count);
            var number = words.NumberOf(new TextSpan(at, at + 2));
            Assert.Equal(known[word], number);
            Assert.Equal(word, words[number].ToString());
        }

        Assert.Equal(known.Count, words.Count);
    }
}
