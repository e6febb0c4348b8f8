using Ganhuo.Classifying;
using Ganhuo.Text;

namespace Ganhuo.Tests;

public sealed class ReportAnalyzerTests
{
    private static readonly ReportAnalyzer Analyzer = ReportAnalyzer.Create();

    [Fact]
    public void Analyze_of_an_empty_text_scores_zero_and_finds_no_paragraph()
    {
        var analysis = Analyzer.Analyze("");

        Assert.Equal(0, analysis.Characters);
        Assert.Equal(0, analysis.Score.Score);
        Assert.Empty(analysis.Paragraphs);
    }

    [Fact]
    public void Analyze_refuses_a_type_it_does_not_know() =>
        Assert.Contains("nope", Assert.Throws<ArgumentException>(() => Analyzer.Analyze("总结", new ReportContext { Type = "nope" })).Message,
            StringComparison.Ordinal);

    [Fact]
    public async Task Analyze_many_gives_a_reason_for_each_source_that_fails_and_the_rest_still_comes()
    {
        ReportSource[] sources =
        [
            new("io", ReadOutcome (_) => throw new IOException("连接中断")),
            new("denied", async ValueTask<ReadOutcome> (_) =>
            {
                await Task.Yield();
                throw new UnauthorizedAccessException("no entry");
            }),
            new("bad", _ => ReadOutcome.Unreadable(new Bilingual("坏", "bad"))),
            ReportSource.FromText("typed", "总结", new ReportContext { Type = "nope" }),
            ReportSource.FromText("good", "培训干部120人次。"),
        ];
        var reports = new List<SourceReport>();
        await foreach (var report in Analyzer.AnalyzeManyAsync(sources)) reports.Add(report);

        Assert.Equal(["io", "denied", "bad", "typed", "good"], reports.Select(r => r.Source));
        Assert.All(reports[..4], r => Assert.Null(r.Analysis));
        Assert.Contains("连接中断", reports[0].Unreadable!.Value.Chinese, StringComparison.Ordinal);
        Assert.Contains("no entry", reports[1].Unreadable!.Value.English, StringComparison.Ordinal);
        Assert.Contains("nope", reports[3].Unreadable!.Value.English, StringComparison.Ordinal);
        Assert.NotNull(reports[4].Analysis);
        Assert.Equal(reports[0], Analyzer.Analyze(sources[0]));
    }

    [Fact]
    public async Task Fault_of_the_program_in_a_reader_is_not_taken_for_an_unreadable_source() =>
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => Analyzer.AnalyzeAsync(new ReportSource("x", ReadOutcome (_) => throw new InvalidOperationException())));

    [Fact]
    public async Task Analyze_async_reads_a_source_that_has_to_be_waited_for()
    {
        var source = new ReportSource("a", async ValueTask<ReadOutcome> (cancellation) =>
        {
            await Task.Delay(5, cancellation);
            return ReadOutcome.Read(new SourceText("培训干部120人次。"));
        });

        Assert.Equal(9, (await Analyzer.AnalyzeAsync(source)).Analysis!.Characters);
        Assert.Equal(9, Analyzer.Analyze(source).Analysis!.Characters);
    }

    [Fact]
    public void Missing_texts_are_refused_by_name_and_at_once()
    {
        Assert.Throws<ArgumentNullException>("text", () => ReportSource.FromText("a", null!));
        Assert.Throws<ArgumentNullException>("text", () => ReportAnalyzer.Create().Analyze((string)null!));
    }
}
