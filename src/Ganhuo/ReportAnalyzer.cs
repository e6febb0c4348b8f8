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
    /// <exception cref="OperationCanceledException">The analysis was cancelled.</exception>
    public ReportAnalysis Analyze(
        string text, ReportContext? context = null, CancellationToken cancellation = default) =>
        Analyze(new SourceText(text), context, cancellation);

    /// <inheritdoc cref="Analyze(string, ReportContext, CancellationToken)"/>
    public ReportAnalysis Analyze(
        SourceText text, ReportContext? context = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return pipeline.Run(text, null, context ?? ReportContext.Unknown, cancellation);
    }

    /// <summary>Reads and analyses one source; a source that cannot be read gives its reason, not an exception.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The analysis was cancelled.</exception>
    public SourceReport Analyze(ReportSource source, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var outcome = source.Read(cancellation);
        return outcome.IsReadable
            ? new SourceReport(source.Name, pipeline.Run(outcome.Text, source.Name, source.Context, cancellation), null)
            : new SourceReport(source.Name, null, outcome.Reason);
    }

    /// <summary>
    /// Analyses many sources in parallel. Reports come in the order of the sources, and no more than twice
    /// <see cref="AnalyzeManyOptions.MaxParallelism"/> of them stand in memory at a time.
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
        return OrderedParallel.Run(sources, Analyze, parallelism, cancellation);
    }
}
