using FsCheck;
using FsCheck.Fluent;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Tests.Contracts;

/// <summary>What every structuring must keep, on random text made of the pieces that structure is made of.</summary>
public sealed class StructuringContractTests
{
    private static readonly string[] Pieces =
    [
        "一、", "（一）", "(二)", "1.", "2、", "①", "一是", "二是", "三切实", "第一，", "首先，", "\n", "\r\n", "\u2028", "　　", "  ",
        "，", "。", "；", "：", "……", "“", "”", "《", "》", "（", "）", "工作报告", "存在的问题", "下一步打算", "加强学习", "**", "3.5", "10:30",
        "1,000", ".", "\uD83D\uDE00", "\uD800", "\u200B", "Ａ", "2023年1月5日", "# ", "- ", "的", "\0",
    ];

    private static readonly Gen<string> Texts =
        from pieces in Gen.ListOf(Gen.Elements(Pieces))
        select string.Concat(pieces);

    [Fact]
    public void Paragraphs_are_in_order_and_hold_every_character_that_is_not_space() =>
        Prop.ForAll(Texts.ToArbitrary(), content =>
        {
            var text = WrapJoiner.Join(TextNormalizer.Normalize(new SourceText(content)));
            var outline = Outliner.Structure(text);
            var at = 0;
            foreach (var paragraph in outline.Paragraphs)
            {
                Assert.True(string.IsNullOrWhiteSpace(text.Content[at..paragraph.Span.Start]));
                at = paragraph.Span.End;
            }

            Assert.True(string.IsNullOrWhiteSpace(text.Content[at..]));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Sentences_tile_paragraphs_and_clauses_tile_sentences() =>
        Prop.ForAll(Texts.ToArbitrary(), content =>
        {
            var outline = Outliner.Structure(WrapJoiner.Join(TextNormalizer.Normalize(new SourceText(content))));
            foreach (var paragraph in outline.Paragraphs)
                Tiles(paragraph.Span, outline.Sentences[paragraph.FirstSentence..paragraph.EndSentence].Select(s => s.Span));
            foreach (var sentence in outline.Sentences)
                Tiles(sentence.Span, outline.Clauses[sentence.FirstClause..sentence.EndClause].Select(c => c.Span));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Sections_nest_and_come_in_order() =>
        Prop.ForAll(Texts.ToArbitrary(), content =>
        {
            var outline = Outliner.Structure(WrapJoiner.Join(TextNormalizer.Normalize(new SourceText(content))));
            foreach (var section in outline.Sections)
            {
                Assert.InRange(section.EndParagraph, section.FirstParagraph + 1, outline.Paragraphs.Length);
                if (section.Parent >= 0) Assert.True(outline.Sections[section.Parent].Span.Contains(section.Span));
            }

            Assert.Equal(outline.Sections.Select(s => s.Span.Start).Order(), outline.Sections.Select(s => s.Span.Start));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Offsets_map_monotonely_into_the_original() =>
        Prop.ForAll(Texts.ToArbitrary(), content =>
        {
            var text = WrapJoiner.Join(TextNormalizer.Normalize(new SourceText(content)));
            var last = -1;
            for (var i = 0; i < text.Content.Length; i++)
            {
                var original = text.Map.ToOriginal(i);
                Assert.True(original > last);
                Assert.True(text.Content[i] == CharacterFolding.Fold(content[original]) || text.Wraps.Contains(i));
                last = original;
            }

            Assert.True(last < content.Length);
        }).QuickCheckThrowOnFailure();

    private static void Tiles(TextSpan whole, IEnumerable<TextSpan> parts)
    {
        var at = whole.Start;
        foreach (var part in parts)
        {
            Assert.Equal(at, part.Start);
            Assert.True(part.Length > 0);
            at = part.End;
        }

        Assert.Equal(whole.End, at);
    }
}
