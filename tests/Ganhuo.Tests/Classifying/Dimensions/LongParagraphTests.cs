using System.Collections.Concurrent;
using Ganhuo.Classifying;

namespace Ganhuo.Tests.Classifying.Dimensions;

/// <summary>
/// A paragraph longer than those the model was taught is read in pieces of whole sentences, each with a say by its length.
/// </summary>
public sealed class LongParagraphTests
{
    private const string Study = "理论中心组全年集体学习十二次，党员干部撰写心得体会三百余篇，读书班办了四期，青年小组每周交流一回。";
    private const string Work = "新修村道九公里，改造老旧小区三处，加装电梯十一部，企业开办由三天压到半天，窗口午间不再关门。";
    private const int LongestPiece = 240;

    [Fact]
    public void Pieces_are_whole_sentences_that_make_up_the_paragraph()
    {
        var read = new ConcurrentBag<string>();
        var text = string.Concat(Enumerable.Repeat(Study, 4)) + string.Concat(Enumerable.Repeat(Work, 5));
        Analyze(text, read);

        var pieces = read.Where(p => p.Length < text.Length && p.Length > Study.Length).Distinct().ToList();
        Assert.All(pieces, p => Assert.True(p.EndsWith('。') && p.Length <= LongestPiece, p));
        Assert.Equal(text.Length, pieces.Sum(p => p.Length));
    }

    [Fact]
    public void Subject_of_the_longer_part_is_that_of_the_paragraph()
    {
        Assert.Equal(Dimension.Delivery, Analyze(Study + string.Concat(Enumerable.Repeat(Work, 14)), []).Dimension);
        Assert.Equal(Dimension.TheoreticalStudy, Analyze(string.Concat(Enumerable.Repeat(Study, 14)) + Work, []).Dimension);
    }

    private static ParagraphClass Analyze(string text, ConcurrentBag<string> read) =>
        new ReportAnalyzerBuilder().UseParagraphClassifier(new SaysWhatItReads(read)).Build().Analyze(text).Paragraphs[0].Class;

    // Sure of what it reads first, as a model is that was taught short paragraphs.
    private sealed class SaysWhatItReads(ConcurrentBag<string> read) : IParagraphClassifier
    {
        public void Classify(ReadOnlySpan<char> text, Span<double> roles, Span<double> dimensions)
        {
            read.Add(text.ToString());
            roles.Fill(0.02);
            roles[(int)SectionRole.Achievements] = 0.9;
            dimensions.Fill(0.001);
            dimensions[(int)(text.StartsWith("理论") ? Dimension.TheoreticalStudy : Dimension.Delivery)] = 0.98;
        }
    }
}
