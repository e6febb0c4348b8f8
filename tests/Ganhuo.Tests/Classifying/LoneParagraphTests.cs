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
            dimensions.Fill(1.0 / dimensions.Length);
        }
    }
}
