using Ganhuo.Detecting;

namespace Ganhuo.Tests.Detecting.Placeholders;

public sealed class OwnSignsTests
{
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    [Theory]
    [InlineData("全年入户@@户，调处@@件。\n展板由⟦@@⟧统一印制，群众说：“⟦@@@@⟧。”", "Organisation Clause")]
    [InlineData("发放手册————册，历时————天——比上年少。\n修订《⟦————⟧管理办法》，在⟦————⟧广场集合。", "Title Place")]
    [InlineData("接诊NN人次，减免NN万元。\n药品由⟦NN⟧供货，N95口罩另计。", "Organisation")]
    [InlineData("打井##眼，惠及##户。\n计划⟦##年##月⟧通水，3##井架不动。", "Date")]
    public void Sign_left_before_two_units_means_the_same_where_none_follows(string marked, string slots)
    {
        var (text, expected) = Marked(marked);
        var second = text.IndexOf('\n');
        var found = Analyzer.Analyze(text).Placeholders.Where(p => p.Span.Start > second).ToList();
        Assert.Equal(expected, found.Select(p => (p.Span.Start, p.Span.End)));
        Assert.Equal(slots, string.Join(' ', found.Select(p => p.Slot)));
    }

    [Fact]
    public void What_a_form_asks_is_quoted_as_it_stands_there() =>
        Assert.Equal(2, Analyzer.Analyze("参训（）人，合格（）人。\n问卷有一道“您每月参加培训（ ）次”为填空题。").Placeholders.Length);

    [Fact]
    public void One_figure_is_no_habit() =>
        Assert.Single(Analyzer.Analyze("发放手册————册。\n修订《制度————登记表》，干部说————大家笑了。").Placeholders);

    private static (string Text, List<(int, int)> Spans) Marked(string marked)
    {
        var (text, spans, open) = (new System.Text.StringBuilder(), new List<(int, int)>(), 0);
        foreach (var c in marked)
        {
            if (c == '⟦') open = text.Length;
            else if (c == '⟧') spans.Add((open, text.Length));
            else text.Append(c);
        }

        return (text.ToString(), spans);
    }
}
