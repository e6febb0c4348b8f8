using Ganhuo.Classifying;
using Ganhuo.Text;

namespace Ganhuo;

/// <summary>Analyses reports. Immutable and thread-safe: make one and share it.</summary>
public sealed class ReportAnalyzer
{
    private readonly Pipeline pipeline;

    internal ReportAnalyzer(Pipeline pipeline) => this.pipeline = pipeline;

    /// <summary>An analyzer with the knowledge shipped in the package and every rule at its own severity.</summary>
    public static ReportAnalyzer Create() => new ReportAnalyzerBuilder().Build();

    /// <summary>Analyses a text; the same text and context always give the same answer.</summary>
    /// <param name="text">The report.</param>
    /// <param name="context">What the caller knows of it.</param>
    /// <param name="cancellation">Checked between stages.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">The context names a report type that the analyzer does not know.</exception>
    /// <exception cref="OperationCanceledException">The analysis was cancelled.</exception>
    public ReportAnalysis Analyze(
        string text, ReportContext? context = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Analyze(new SourceText(text), context, cancellation);
    }

    /// <inheritdoc cref="Analyze(string, ReportContext, CancellationToken)"/>
    public ReportAnalysis Analyze(
        SourceText text, ReportContext? context = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return pipeline.Run(text, null, context ?? ReportContext.Unknown, cancellation);
    }

    /// <summary>
    /// Reads and analyses one source; a source that cannot be read, or whose context names a report type that the analyzer
    /// does not know, gives its reason, not an exception. Waits where the source is read asynchronously.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The analysis was cancelled.</exception>
    public SourceReport Analyze(ReportSource source, CancellationToken cancellation = default) =>
        AnalyzeAsync(source, cancellation).GetAwaiter().GetResult();

    /// <summary>The same, without waiting for a source that is read asynchronously.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The analysis was cancelled.</exception>
    public Task<SourceReport> AnalyzeAsync(ReportSource source, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return ReadAndAnalyze(source, cancellation).AsTask();
    }

    /// <summary>
    /// Analyses many sources in parallel. Reports come in the order of the sources, and no more of them than
    /// <see cref="AnalyzeManyOptions.MaxParallelism"/> and two stand in memory at a time, the one that the caller holds
    /// among them. One that cannot be read gives its reason at its place, and the rest still comes.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="sources"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The parallelism is below 1.</exception>
    /// <exception cref="OperationCanceledException">The analysis was cancelled.</exception>
    public IAsyncEnumerable<SourceReport> AnalyzeManyAsync(
        IEnumerable<ReportSource> sources, AnalyzeManyOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return AnalyzeManyAsync(sources.ToAsyncEnumerable(), options, cancellation);
    }

    /// <inheritdoc cref="AnalyzeManyAsync(IEnumerable{ReportSource}, AnalyzeManyOptions, CancellationToken)"/>
    public IAsyncEnumerable<SourceReport> AnalyzeManyAsync(
        IAsyncEnumerable<ReportSource> sources, AnalyzeManyOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var parallelism = (options ?? AnalyzeManyOptions.Default).MaxParallelism;
        ArgumentOutOfRangeException.ThrowIfLessThan(parallelism, 1);
        return OrderedParallel.Run(sources, ReadAndAnalyze, parallelism, cancellation);
    }

    private async ValueTask<SourceReport> ReadAndAnalyze(ReportSource source, CancellationToken cancellation)
    {
        if (source.Context.Type is { } type && !pipeline.Knows(type))
            return new SourceReport(source.Name, null, new Bilingual($"没有“{type}”这个文种", $"there is no report type '{type}'"));
        var outcome = await source.ReadAsync(cancellation).ConfigureAwait(false);
        return outcome.IsReadable
            ? new SourceReport(source.Name, pipeline.Run(outcome.Text, source.Name, source.Context, cancellation), null)
            : new SourceReport(source.Name, null, outcome.Reason);
    }
}
