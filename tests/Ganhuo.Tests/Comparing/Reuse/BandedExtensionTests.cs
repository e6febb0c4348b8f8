
using Ganhuo.Comparing.Folding;
using Ganhuo.Comparing.Reuse;

namespace Ganhuo.Tests.Comparing.Reuse;

public sealed class BandedExtensionTests
{
    private static readonly string Text = FoldedTexts.Nonsense(5, 3000).Replace("，", "", StringComparison.Ordinal);

    [Fact]
    public void Equal_texts_match_to_the_end_both_ways()
    {
        Assert.Equal(Text.Length, new BandedExtension().Extend(Text, Text, new SymbolPair(0, 0), 1).Count);
        Assert.Equal(Text.Length, new BandedExtension().Extend(Text, Text, new SymbolPair(Text.Length, Text.Length), -1).Count);
    }

    [Theory]
    [InlineData(5, "")]
    [InlineData(5, "甲乙丙丁戊")]
    [InlineData(0, "甲乙丙丁戊己庚")]
    public void Gap_is_bridged(int cut, string put)
    {
        var other = Text[..200] + put + Text[(200 + cut)..400];
        var pairs = new BandedExtension().Extend(other, Text.AsSpan(0, 400), new SymbolPair(0, 0), 1);
        Assert.InRange(pairs.Count, 390 - cut, 400);
    }

    [Fact]
    public void Every_fourth_pair_of_symbols_substituted_is_bridged()
    {
        var spun = string.Create(600, 0, static (text, _) =>
        {
            for (var i = 0; i < text.Length; i++) text[i] = i % 8 < 2 ? '換' : Text[i];
        });
        Assert.InRange(new BandedExtension().Extend(spun, Text, new SymbolPair(2, 2), 1).Count, 440, 450);
    }

    [Fact]
    public void Other_texts_end_soon() => Assert.InRange(
        new BandedExtension().Extend(FoldedTexts.Nonsense(8, 3000), Text, new SymbolPair(0, 0), 1).Count, 0, 3);

    // The band is wider than either text is long, and nothing falls far below its best: the extension is then the whole table's best.
    [Fact]
    public void Short_texts_are_aligned_as_the_whole_table_says()
    {
        var random = new Random(3);
        var extension = new BandedExtension();
        for (var round = 0; round < 500; round++)
        {
            var a = string.Concat(Enumerable.Range(0, random.Next(0, 7)).Select(_ => "甲乙丙"[random.Next(3)]));
            var b = string.Concat(Enumerable.Range(0, random.Next(0, 7)).Select(_ => "甲乙丙"[random.Next(3)]));
            foreach (var step in (int[])[1, -1])
            {
                var from = step > 0 ? new SymbolPair(0, 0) : new SymbolPair(a.Length, b.Length);
                var pairs = extension.Extend(a, b, from, step);
                Assert.Equal(Best(Turned(a, step), Turned(b, step)), ScoreOf(pairs, from, step));
            }
        }
    }

    private static string Turned(string text, int step) => step > 0 ? text : new string([.. text.Reverse()]);

    private static int ScoreOf(List<SymbolPair> pairs, SymbolPair from, int step)
    {
        var (score, at, other) = (0, step > 0 ? -1 : from.At, step > 0 ? -1 : from.From);
        foreach (var pair in pairs)
        {
            score += 1 - Math.Max(Math.Abs(pair.At - at) - 1, Math.Abs(pair.From - other) - 1);
            (at, other) = (pair.At, pair.From);
        }

        return score;
    }

    private static int Best(string a, string b)
    {
        var (cells, best) = (new int[a.Length + 1, b.Length + 1], 0);
        for (var i = 0; i <= a.Length; i++)
        for (var j = 0; j <= b.Length; j++)
        {
            if (i > 0 || j > 0) cells[i, j] = int.MinValue;
            if (i > 0) cells[i, j] = Math.Max(cells[i, j], cells[i - 1, j] - 1);
            if (j > 0) cells[i, j] = Math.Max(cells[i, j], cells[i, j - 1] - 1);
            if (i > 0 && j > 0) cells[i, j] = Math.Max(cells[i, j], cells[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 1 : -1));
            best = Math.Max(best, cells[i, j]);
        }

        return best;
    }

    [Fact]
    public void Pairs_are_equal_and_ascend()
    {
        var random = new Random(1);
        var extension = new BandedExtension();
        for (var round = 0; round < 200; round++)
        {
            var a = string.Concat(Enumerable.Range(0, random.Next(1, 200)).Select(_ => "甲乙丙"[random.Next(3)]));
            var b = string.Concat(Enumerable.Range(0, random.Next(1, 200)).Select(_ => "甲乙丙"[random.Next(3)]));
            var last = new SymbolPair(-1, -1);
            foreach (var pair in extension.Extend(a, b, new SymbolPair(0, 0), 1))
            {
                Assert.Equal(a[pair.At], b[pair.From]);
                Assert.True(pair.At > last.At && pair.From > last.From);
                last = pair;
            }
        }
    }
}
