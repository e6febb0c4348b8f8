namespace Ganhuo.Cli.Archives;

/// <summary>Reads many sources and says something of each, in their order: the full analysis, or the fast path.</summary>
internal delegate IAsyncEnumerable<SourceReport> AnalyzeMany(
    IEnumerable<ReportSource> sources, AnalyzeManyOptions? options, CancellationToken cancellation);
