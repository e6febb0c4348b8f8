using Ganhuo.Comparing.Folding;
using Ganhuo.Comparing.Reuse;
using Ganhuo.Text;

namespace Ganhuo.Tests.Comparing.Folding;

/// <summary>What stands between two matched symbols: other words, or another text.</summary>
public sealed class PassageBreakTests
{
    [Theory]
    [InlineData("", "", false)]
    [InlineData("三个字", "另外的", false)]
    [InlineData("渠首村，修好了坝", "东沟寨，拓宽出路", false)]
    [InlineData("渠首村修好，了坝", "东沟寨，拓宽出路", true)]
    [InlineData("渠首村，修好坝", "东沟寨，拓宽路面", true)]
    [InlineData("渠首村老周，带人把垮掉的坝修好", "东沟寨小李，领队将旧有的路拓宽", true)]
    public void Gap_breaks_a_passage_unless_only_words_were_changed(string at, string from, bool breaks)
    {
        var (target, source) = (Symbols(at), Symbols(from));
        Assert.Equal(breaks, PassageBreak.IsBetween(target, source, new SymbolPair(0, 0), new SymbolPair(1, 1)));
    }

    [Fact]
    public void Short_gap_is_told_without_the_text()
    {
        TextSpan[] spans = [new(0, 1), new(7, 8)];
        FoldedText Unread() => new(['首', '末'], [true, false], [false, false], () => spans, () => throw new InvalidOperationException());

        Assert.False(PassageBreak.IsBetween(Unread(), Unread(), new SymbolPair(0, 0), new SymbolPair(1, 1)));
    }

    // Two symbols, and a text between them that is none.
    private static FoldedText Symbols(string between)
    {
        var text = new NormalText("首" + between + "末", OffsetMap.Identity);
        return new FoldedText(text, ['首', '末'], [new(0, 1), new(between.Length + 1, between.Length + 2)], [true, false], [false, false]);
    }
}
