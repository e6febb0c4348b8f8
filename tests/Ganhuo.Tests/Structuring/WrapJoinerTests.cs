using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Tests.Structuring;

public sealed class WrapJoinerTests
{
    private static readonly string[] Words =
        ["林场", "防火", "巡护", "一是", "二是", "37公里", "补植", "９％", "瞭望塔", "，", "护林员", "***", "的", "宣讲", "台账"];

    // Three paragraphs of running text: enough full lines for a width to be read.
    private static readonly Gen<string[]> Paragraphs =
        from paragraphs in Gen.Select(Gen.Elements(Words), w => w).ArrayOf(120).ArrayOf(3)
        select Array.ConvertAll(paragraphs, p => "本场" + string.Concat(p) + "等。");

    [Fact]
    public void Wrapped_text_reads_as_the_unwrapped_one_and_maps_back() =>
        Prop.ForAll(Paragraphs.ToArbitrary(), paragraphs =>
        {
            var wrapped = string.Join("\r\n", paragraphs.Select(p => Wrap(p, 34)));
            var joined = WrapJoiner.Join(TextNormalizer.Normalize(new SourceText(wrapped)));
            var plain = TextNormalizer.Normalize(new SourceText(string.Join("\r\n", paragraphs)));

            Assert.Equal(plain.Content, joined.Content);
            for (var i = 0; i < joined.Content.Length; i++)
                Assert.Equal(joined.Content[i], CharacterFolding.Fold(wrapped[joined.Map.ToOriginal(i)]));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Lines_after_a_wrap_keep_the_number_they_had()
    {
        var content = string.Join('\n', "本场今年的防火工作情况报告如下".PadRight(20, '如'), "巡护里程比上年增加三百公里，瞭望塔新添了两座并且", "修好了通往山顶的便道。",
            "护林员每天上山前先在站里签到，由站长查看装备后再", "出发，", "全年没有发生火情。");
        var text = WrapJoiner.Join(TextNormalizer.Normalize(new SourceText(content)));

        Assert.Equal([1, 2, 4, 6], LineReader.Read(text).Select(l => l.Number));
    }

    [Fact]
    public void Latin_words_that_a_wrap_parted_stay_apart()
    {
        var line = string.Concat(Enumerable.Repeat("系统由本场自建", 5));
        var content = string.Join('\n', line + "Smart", "Forest" + line, line + "两", "层" + line, line + "三", "层" + line);
        var text = WrapJoiner.Join(TextNormalizer.Normalize(new SourceText(content)));

        Assert.Contains("Smart Forest", text.Content, StringComparison.Ordinal);
        Assert.Contains("两层", text.Content, StringComparison.Ordinal);
    }

    private static string Wrap(string paragraph, int width)
    {
        var wrapped = new StringBuilder();
        for (var at = 0; at < paragraph.Length; at += width)
            wrapped.Append(at == 0 ? "" : "\r\n").Append(paragraph.AsSpan(at, Math.Min(width, paragraph.Length - at)));
        return wrapped.ToString();
    }
}
