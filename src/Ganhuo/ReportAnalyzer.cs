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
        return pipeline.Run(text, context ?? ReportContext.Unknown, cancellation);
    }
}
