using Ganhuo.Detecting.Evidences;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Tests.Detecting.Evidences;

public sealed class ClauseScanTests
{
    [Fact]
    public void Of_a_clause_of_many_words_those_at_a_place_are_all_that_touch_it()
    {
        var text = TextNormalizer.Normalize(new SourceText(string.Concat(Enumerable.Repeat("走访东岭村纪委书记并预防煤矿透水事故其中安平镇卫生院", 12))));
        var outline = Outliner.Structure(text);
        using var phrases = PhraseIndex.LoadEmbedded().Find(text);
        using var scans = new ClauseScans(text, outline, phrases);
        var clause = scans[0];
        var few = clause.Words.Length;
        for (var start = 0; start <= clause.End; start++)
            for (var length = 0; length <= 9 && start + length <= clause.End; length++)
            {
                var place = new TextSpan(start, start + length);
                var found = clause.WordsAt(place);
                Assert.Equal(Touching(clause.Words, place), Touching(found, place));
                few = Math.Min(few, found.Length);
            }

        Assert.True(few * 10 < clause.Words.Length, "no place of the clause has few words");
    }

    private static ClauseWord[] Touching(ReadOnlySpan<ClauseWord> words, TextSpan place)
    {
        var touching = new List<ClauseWord>();
        foreach (var word in words)
            if (word.Span.Start <= place.End && word.Span.End >= place.Start) touching.Add(word);
        return [.. touching];
    }
}
