namespace Ganhuo.Tests;

public sealed class ReportAnalyzerTests
{
    [Fact]
    public void Analyze_of_an_empty_text_scores_zero_and_finds_no_paragraph()
    {
        var analysis = ReportAnalyzer.Create().Analyze("");

        Assert.Equal(0, analysis.Characters);
        Assert.Equal(0, analysis.Score.Score);
        Assert.Empty(analysis.Paragraphs);
    }
}
