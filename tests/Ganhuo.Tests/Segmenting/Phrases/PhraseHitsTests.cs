using Ganhuo.Segmenting.Phrases;
using Ganhuo.Text;

namespace Ganhuo.Tests.Segmenting.Phrases;

public sealed class PhraseHitsTests
{
    private const string Text = "上下左上中下，上";

    private static readonly PhraseIndex Index = new(
    [
        new("上", "up", "", 1, null, null), new("下", "down", "", 1, null, null), new("上下", "both", "", 1, null, null),
        new("右", "never", "", 1, null, null), new("左上", "up", "", 1, null, null),
    ]);

    [Fact]
    public void Hits_of_a_kind_are_all_of_it_in_order_whatever_was_asked_before()
    {
        using var hits = Index.Find(new NormalText(Text, OffsetMap.Identity));

        foreach (var kind in new[] { "never", "down", "up", "never", "both", "up", "down", "unheard-of" })
        {
            var expected = hits.All.ToArray().Where(h => Index.Entries[h.Entry].Kind == kind).Select(h => (h.Span, Index.Entries[h.Entry]));
            Assert.Equal(expected, hits.Of(kind).Select(h => (h.Span, h.Entry)));
        }
    }

    [Fact]
    public void Kinds_are_those_of_the_hits()
    {
        using var hits = Index.Find(new NormalText(Text, OffsetMap.Identity));

        for (var i = 0; i < hits.All.Length; i++) Assert.Equal(hits.NumberOf(Index.Entries[hits.All[i].Entry].Kind), hits.Kinds[i]);
    }
}
