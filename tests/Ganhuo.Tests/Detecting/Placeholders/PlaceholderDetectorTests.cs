using FsCheck;
using FsCheck.Fluent;
using Ganhuo.Detecting;
using Ganhuo.Detecting.Placeholders;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Tests.Detecting.Placeholders;

public sealed class PlaceholderDetectorTests
{
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    [Fact]
    public void Contexts_tuned_to_are_read_exactly()
    {
        var wrong = SlotContext.ReadTuned().Where(c => !c.Expected.SequenceEqual(Find(c.Text)))
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

    [Theory]
    [InlineData("有意见请来电（电话：07XX-52XXXXX）。", "07XX-52XXXXX")]
    [InlineData("有意见请来电（电话：（07XX）52XXXXX）。", "（07XX）52XXXXX")]
    [InlineData("有意见请拨打联系电话（07XX-52XXXXX）。", "07XX-52XXXXX")]
    [InlineData("走访老兵1*320人，发放慰问品。", "1*320")]
    [InlineData("培训水手1X7人，考核合格。", "1X7")]
    [InlineData("培训水手1×7人，考核合格。", "1×7")]
    [InlineData("免费义诊1××6人次，发放药品。", "1××6")]
    [InlineData("全年降水量8X5.2毫米，属正常年份。", "8X5.2")]
    [InlineData("拖欠工程款3X0万元，已付清。", "3X0")]
    [InlineData("考点每排坐3×4人，过道宽一米。", null)]
    [InlineData("发放口罩2*320人份。", null)]
    [InlineData("格点为0.5×0.5公里，逐小时更新。", null)]
    [InlineData("机组2×30万千瓦，装机容量2X3.5万千瓦。", null)]
    [InlineData("采购规格8X5.2毫米的钢带。", null)]
    [InlineData("考卷题量60×1.5分。", null)]
    [InlineData("食宿费按160人*120元/天*2天核算。", null)]
    [InlineData("样方1×1米，间隔十米。", null)]
    public void A_sign_within_a_figure_hides_digits_where_no_product_can_be_meant(string text, string? figure) =>
        Assert.Equal(figure, Find(text) is [var one] ? text[one.Span.Start..one.Span.End] : null);

    // Lines longer than a piece are read in pieces; one that ended inside a sentence would cut the words off that tell what a
    // mark stands for, and a run of marks in two.
    [Theory]
    [InlineData("（此段夜校场次与司法所报的不一致，请司法所核对后再定）", 0)]
    [InlineData("（王镇长：建议此处补写一次党课的时间）", 0)]
    [InlineData("【本部分由扶贫办撰写，约400字】", 0)]
    [InlineData("（此处填写本年度夜校开办情况，不超过三行）", 1)]
    [InlineData("村会计王○○代领代签，已责令改正。", 1)]
    [InlineData("其中×代表先后发言。", 0)]
    public void Remark_on_what_is_written_is_no_place_for_words(string line, int expected) => Assert.Equal(expected, Find(line).Count);

    [Theory]
    [InlineData("于当日**时**分接报，随即出警。", "**时**分", PlaceholderSlot.Date)]
    [InlineData("省考断面达标__/31个，优于去年。", "__", PlaceholderSlot.Count)]
    [InlineData("牵头单位：【　　】；期限一年。", "【　　】", PlaceholderSlot.Organisation)]
    [InlineData("表上写着“__时__分”，他照填了上午。", null, null)]
    [InlineData("科普读物《绳的n次对折》入选。", null, null)]
    [InlineData("解出n次多项式的根。", null, null)]
    public void Clock_a_count_out_of_another_and_room_behind_a_label_are_left_open(string text, string? sign, PlaceholderSlot? slot)
    {
        var found = Find(text);
        Assert.Equal(sign, found is [var one] ? text[one.Span.Start..one.Span.End] : null);
        Assert.Equal(sign is null ? 0 : 1, found.Count(p => p.Slot == slot));
    }

    [Theory]
    [InlineData("组织专题学习**次。")]
    [InlineData("为困难职工发放慰问金________万元。")]
    [InlineData("联系人李某某，请于____年__月__日前反馈。")]
    public void Marks_in_a_line_as_long_as_a_book_are_those_of_its_sentences(string sentence)
    {
        const int times = 3_000;
        var expected = Find(sentence);
        var found = Find(string.Concat(Enumerable.Repeat(sentence, times)));
        Assert.NotEmpty(expected);
        Assert.Equal(Enumerable.Range(0, times).SelectMany(i => expected.Select(e => (e.Span.Start + (i * sentence.Length), e.Slot))),
            found.Select(f => (f.Span.Start, f.Slot)));
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

    [Theory]
    [InlineData("完成**项，**重点**工作（此处")]
    [InlineData("共__万元、")]
    [InlineData("（")]
    [InlineData("{{")]
    [InlineData("…")]
    public void Long_line_of_marks_does_not_stop_the_reading(string piece) => Growth.Ends(
        string.Concat(Enumerable.Repeat(piece, 3_000_000 / piece.Length)),
        line => new PlaceholderDetector()
            .Detect(TextNormalizer.Normalize(new SourceText(line)), Outliner.Structure(TextNormalizer.Normalize(new SourceText(line)))));

    [Fact]
    public void Line_as_long_as_a_book_is_read_as_its_sentences_are()
    {
        const string Sentence = "全年走访企业**家，化解难题__个，完成率达到XX%，由办公室牵头落实。";
        var text = string.Concat(Enumerable.Repeat(Sentence, 700));
        Assert.Equal(Find(Sentence).Count * 700, Find(text).Count);
        Assert.All(Find(text).Chunk(3), three => Assert.Equal(["**", "__", "XX"], three.Select(p => text[p.Span.Start..p.Span.End])));
    }

    [Fact]
    public void Run_of_one_sign_is_one_however_long() =>
        Assert.Equal(20_000, Assert.Single(Find($"负责人：{new string('_', 20_000)}。")).Span.Length);

    private static IReadOnlyList<Placeholder> Find(string text) => Analyzer.Analyze(text).Placeholders;

    private static string Show(string text) =>
        string.Join(' ', Find(text).Select(p => $"[{text[p.Span.Start..p.Span.End]} {p.Slot} {p.Kind}]"));
}
