using Ganhuo.Comparing.Folding;
using Ganhuo.Text;

namespace Ganhuo.Tests.Comparing.Folding;

public sealed class FoldedSymbolsTests
{
    private const string Report = """
        关于2023年工作情况的报告
        一、主要做法
        全年召开会议12345678901234567890次，坚持以习近平新时代中国特色社会主义思想为指导，
              整改隐患**处，　　　　　　　　　　　　　　　　　　　　帮扶困难群众103户。
        二是全面加强组织领导；压实责任。
        """;

    [Fact]
    public void Text_is_read_as_it_was_folded()
    {
        var folded = FoldedTexts.Fold(Report).Folded;
        var read = FoldedSymbols.Read(FoldedSymbols.Of(folded), () => folded.Text);

        Assert.NotEqual(0, folded.Length);
        Assert.Equal(folded.Symbols, read.Symbols);
        Assert.Equal(folded.Opens, read.Opens);
        Assert.Equal(folded.InFormula, read.InFormula);
        Assert.Contains(true, folded.InFormula.ToArray());
        for (var i = 0; i < folded.Length; i++)
        {
            Assert.Equal(folded.SpanOf(i), read.SpanOf(i));
            Assert.Equal(folded.TextOf(i), read.TextOf(i));
        }
    }

    [Fact]
    public void Wide_gaps_and_long_spans_survive()
    {
        TextSpan[] spans = [new(0, 15), new(15, 31), new(46, 47), new(62, 63), new(79, 80), new(5_000, 905_000)];
        var flags = new bool[spans.Length];
        var text = new NormalText(new string('字', 905_000), OffsetMap.Identity);
        var folded = new FoldedText(text, new string('甲', spans.Length).ToCharArray(), spans, flags, flags);
        var read = FoldedSymbols.Read(FoldedSymbols.Of(folded), () => text);

        Assert.Equal(spans, Enumerable.Range(0, read.Length).Select(i => read.SpanOf(i)));
    }

    [Fact]
    public void Text_is_asked_for_only_where_it_is_needed()
    {
        var folded = FoldedTexts.Fold(Report).Folded;
        var asked = 0;
        var read = FoldedSymbols.Read(FoldedSymbols.Of(folded), () =>
        {
            asked++;
            return folded.Text;
        });

        Assert.Equal(folded.SpanOf(3), read.SpanOf(3));
        Assert.Equal(0, asked);
        Assert.Equal(folded.TextOf(3), read.TextOf(3));
        _ = read.Text;
        Assert.Equal(1, asked);
    }

    [Fact]
    public void Bytes_cut_short_are_refused()
    {
        var bytes = FoldedSymbols.Of(FoldedTexts.Fold(Report).Folded);
        Assert.Throws<EndOfStreamException>(() => FoldedSymbols.Read([], () => throw new InvalidOperationException()));
        Assert.Throws<EndOfStreamException>(() => FoldedSymbols.Read(bytes[..20], () => throw new InvalidOperationException()));
        Assert.Throws<EndOfStreamException>(() => FoldedSymbols.Read(bytes[..^1], () => throw new InvalidOperationException()).SpanOf(0));
    }

    [Fact]
    public void Empty_text_is_empty_again() =>
        Assert.Equal(0, FoldedSymbols.Read(FoldedSymbols.Of(FoldedTexts.Fold("").Folded),
            () => throw new InvalidOperationException()).Length);
}
