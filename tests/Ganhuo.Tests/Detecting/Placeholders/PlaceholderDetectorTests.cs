using FsCheck;
using FsCheck.Fluent;
using Ganhuo.Detecting;

namespace Ganhuo.Tests.Detecting.Placeholders;

public sealed class PlaceholderDetectorTests
{
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    [Fact]
    public void Contexts_tuned_to_are_read_exactly()
    {
        var wrong = SlotContext.ReadAll("development.txt").Where(c => !c.Expected.SequenceEqual(Find(c.Text)))
            .Select(c => $"{c.Text}: {Show(c.Text)}").ToList();
        Assert.Empty(wrong);
    }

    [Fact]
    public void Contexts_kept_back_are_found_and_typed()
    {
        var contexts = SlotContext.ReadAll("held-back.txt").ToList();
        var (expected, found, hits, slots) = (0, 0, 0, 0);
        foreach (var context in contexts)
        {
            var answer = Find(context.Text);
            expected += context.Expected.Count;
            found += answer.Count;
            hits += answer.Count(a => context.Expected.Any(e => e.Span == a.Span));
            slots += answer.Count(a => context.Expected.Any(e => e.Span == a.Span && e.Slot == a.Slot));
        }

        Assert.True(hits >= 0.97 * found, $"precision {hits}/{found}");
        Assert.True(hits >= 0.97 * expected, $"recall {hits}/{expected}");
        Assert.True(slots >= 0.90 * hits, $"slots {slots}/{hits}");
    }

    [Fact]
    public void Any_mixture_of_marks_gives_sorted_disjoint_spans_inside_the_text_and_twice_the_same()
    {
        var pieces = Gen.Elements(
            "*", "**", "X", "xx", "×", "某某", "○", "□", "__", "[", "]", "【", "】", "（此处填写）", "{{", "}}", "${", "〔", "〕",
            "20", "年", "月", "日", "个", "人", "万元", "%", "召开", "次", "局", "，", "。", "\n", " ", "“", "”", "《", "》", "3", "."
            , "……", "??", "N", "待补充", "A", "`", "＊", "　", "\u200B", "\r\n");
        Prop.ForAll(Gen.ArrayOf(pieces).ToArbitrary(), parts =>
        {
            var text = string.Concat(parts);
            var found = Find(text);
            var sound = found.All(p => p.Span.Start >= 0 && p.Span.Length > 0 && p.Span.End <= text.Length)
                && found.Zip(found.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start);
            return sound && found.SequenceEqual(Find(text));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Long_line_of_marks_does_not_stop_the_analysis() => Growth.Ends(
        string.Concat(Enumerable.Repeat("完成**项，**重点**工作（此处", 60_000)), text => Assert.NotEmpty(Find(text)));

    private static IReadOnlyList<Placeholder> Find(string text) => Analyzer.Analyze(text).Placeholders;

    private static string Show(string text) =>
        string.Join(' ', Find(text).Select(p => $"[{text[p.Span.Start..p.Span.End]} {p.Slot} {p.Kind}]"));
}
