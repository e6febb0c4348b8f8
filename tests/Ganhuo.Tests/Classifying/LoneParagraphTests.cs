using Ganhuo.Classifying;

namespace Ganhuo.Tests.Classifying;

/// <summary>A text of one paragraph is read as a whole; in company, headings and sequence decide as well.</summary>
public sealed class LoneParagraphTests
{
    private const string Text = "房产、投资等情况已按要求填报。家属从业情况没有变化。";

    private static readonly ReportAnalyzer Analyzer = new ReportAnalyzerBuilder().UseParagraphClassifier(new SaysOther()).Build();

    [Fact]
    public void Lone_paragraph_may_have_no_role() =>
        Assert.Equal(SectionRole.Other, Analyzer.Analyze(Text).Paragraphs[0].Class.Role);

    [Fact]
    public void Lone_paragraph_without_role_still_reports_on_what_its_words_say()
    {
        var said = Analyzer.Analyze(Text).Paragraphs[0].Class;
        Assert.Equal((Dimension.CasesAndMatters, 0.6), (said.Dimension, Math.Round(said.Confidence, 3)));
    }

    [Fact]
    public void What_is_set_apart_is_a_case_or_rectification_or_nothing()
    {
        var said = new ReportAnalyzerBuilder().UseParagraphClassifier(new SaysOther()).Build()
            .Analyze("某县水务局情况报告\n按通知要求报告如下。\n一、其他需要报告的\n" + Text).Paragraphs[^1].Class;
        Assert.Equal((SectionRole.Other, Dimension.CasesAndMatters), (said.Role, said.Dimension));
        Assert.Equal(0.6 / 0.64, said.Confidence, 1e-9);
    }

    [Fact]
    public void Paragraph_under_a_heading_has_the_role_of_its_section() =>
        Assert.Equal(SectionRole.Problems, Analyzer.Analyze("一、存在的问题\n" + Text).Paragraphs[1].Class.Role);

    [Fact]
    public void Paragraph_in_company_is_not_read_alone() =>
        Assert.NotEqual(SectionRole.Other, Analyzer.Analyze(Text + "\n" + Text).Paragraphs[0].Class.Role);

    private sealed class SaysOther : IParagraphClassifier
    {
        public void Classify(ReadOnlySpan<char> text, Span<double> roles, Span<double> dimensions)
        {
            roles.Fill(0.02);
            roles[(int)SectionRole.Other] = 0.9;
            dimensions.Fill(0.02);
            dimensions[(int)Dimension.Delivery] = 0.06;
            dimensions[(int)Dimension.CasesAndMatters] = 0.6;
        }
    }
}
