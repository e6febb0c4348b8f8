using Ganhuo.Detecting;

namespace Ganhuo.Tests.Detecting;

public sealed class FormulaLexiconTests
{
    private const string Text = "全局上下打好碧水攻坚翻身仗，扎实开展河长巡河。深入学习贯彻习近平新时代中国特色社会主义思想。走访农户32户。";

    private static readonly ReportAnalyzer Shipped = ReportAnalyzer.Create();

    [Theory]
    [InlineData("打好碧水攻坚翻身仗\tformula-boilerplate", FormulaKind.Boilerplate)]
    [InlineData("打好碧水攻坚翻身仗\tboilerplate", FormulaKind.Boilerplate)]
    [InlineData("打好碧水攻坚翻身仗\t套话", FormulaKind.Boilerplate)]
    [InlineData("# 来源\n\n 打好碧水攻坚翻身仗 \t 规定表述 \t备注", FormulaKind.Required)]
    [InlineData("打好碧水{2-4}翻身仗\trequired", FormulaKind.Required)]
    public void Own_formula_is_found_beside_those_shipped(string file, FormulaKind kind)
    {
        var found = With(file).Analyze(Text).Formulas;

        Assert.DoesNotContain(Shipped.Analyze(Text).Formulas, f => Text[f.Span.Start..f.Span.End] == "打好碧水攻坚翻身仗");
        Assert.Contains(found, f => Text[f.Span.Start..f.Span.End] == "打好碧水攻坚翻身仗" && f.Kind == kind);
        Assert.Equal(
            Shipped.Analyze(Text).Formulas.Select(f => (f.Span, f.Kind, f.Entry)),
            found.Where(f => Text[f.Span.Start..f.Span.End] != "打好碧水攻坚翻身仗").Select(f => (f.Span, f.Kind, f.Entry)));
    }

    [Fact]
    public void Phrase_is_matched_in_the_form_texts_are_matched_in()
    {
        const string text = "全面落实“１２３”护河法，成效良好。";
        var found = With("\uFF11\uFF12\uFF13”护河法\t套话").Analyze(text).Formulas;

        Assert.Contains(found, f => text[f.Span.Start..f.Span.End] == "１２３”护河法");
    }

    [Fact]
    public void Own_kind_comes_before_the_shipped_one()
    {
        var shipped = Shipped.Analyze(Text).Formulas.First(f => f.Kind == FormulaKind.Required);
        var phrase = Text[shipped.Span.Start..shipped.Span.End];
        var found = With($"{phrase}\t套话").Analyze(Text).Formulas;

        Assert.Contains(found, f => f.Span == shipped.Span && f.Kind == FormulaKind.Boilerplate);
    }

    [Fact]
    public void Boilerplate_of_ones_own_makes_a_text_less_concrete_and_both_paths_say_so_alike()
    {
        var lexicon = FormulaLexicon.Parse(new StringReader("打好碧水攻坚翻身仗\t套话\n扎实开展河长巡河\t套话"), "own.tsv");
        var (full, fast) = (new ReportAnalyzerBuilder().UseFormulas(lexicon).Build().Analyze(Text).Score,
            BulkScanner.Create(formulas: lexicon).Scan(Text).Score);

        Assert.True(full.Composition.Boilerplate > Shipped.Analyze(Text).Score.Composition.Boilerplate);
        Assert.True(full.Score <= Shipped.Analyze(Text).Score.Score);
        Assert.Equal((full.Score, full.Composition), (fast.Score, fast.Composition));
        Assert.Equal(2, lexicon.Count);
    }

    [Fact]
    public void Analyzer_with_a_phrase_that_no_text_has_says_what_it_says_without() => Assert.Equal(
        Shipped.Analyze(Text).Findings.Select(f => (f.Rule.Id, f.Span)),
        With("此话无人写过\t套话").Analyze(Text).Findings.Select(f => (f.Rule.Id, f.Span)));

    [Theory]
    [InlineData("甲乙丙\t套话\n没有种类的一行", ":2: ")]
    [InlineData("# 注\n甲乙丙\t口号", ":2: ")]
    [InlineData("甲乙丙\t", ":1: ")]
    [InlineData("\t套话", ":1: ")]
    [InlineData("好\t套话", ":1: ")]
    [InlineData("，。\t套话", ":1: ")]
    [InlineData("以{2-6为抓手\t套话", ":1: ")]
    [InlineData("抓手{2-6}\t套话", ":1: ")]
    [InlineData("甲乙丙\t套话\n丁戊\t套话\n甲乙丙\t规定表述", ":3: ")]
    [InlineData("", ":1: ")]
    [InlineData("# 只有注", ":1: ")]
    public void Broken_line_is_refused_with_file_line_and_reason(string file, string place)
    {
        var refused = Assert.Throws<InvalidConfigurationException>(() => FormulaLexicon.Parse(new StringReader(file), "own.tsv"));

        Assert.StartsWith("own.tsv" + place, refused.Message, StringComparison.Ordinal);
        Assert.True(refused.Reason.Length > 5);
    }

    [Fact]
    public void Phrase_longer_than_can_be_matched_is_refused() => Assert.Throws<InvalidConfigurationException>(
        () => FormulaLexicon.Parse(new StringReader(new string('长', 300) + "\t套话"), "own.tsv"));

    [Fact]
    public void Phrase_given_twice_counts_once() =>
        Assert.Equal(1, FormulaLexicon.Parse(new StringReader("甲乙丙\t套话\n甲乙丙\tboilerplate\n"), "own.tsv").Count);

    private static ReportAnalyzer With(string file) =>
        new ReportAnalyzerBuilder().UseFormulas(FormulaLexicon.Parse(new StringReader(file), "own.tsv")).Build();
}
