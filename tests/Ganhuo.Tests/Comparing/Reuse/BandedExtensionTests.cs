
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
