using Ganhuo.Text;

namespace Ganhuo;

/// <summary>What came of one source: its analysis, or the reason why it could not be read; exactly one of the two.</summary>
public sealed record SourceReport
{
    /// <summary>A source that was analysed, or one that could not be read.</summary>
    /// <param name="source">The source's name, as the caller gave it.</param>
    /// <param name="analysis">The analysis, or null.</param>
    /// <param name="unreadable">Why there is no analysis, or null.</param>
    /// <exception cref="ArgumentNullException">There is no name.</exception>
    /// <exception cref="ArgumentException">There are both an analysis and a reason, or neither.</exception>
    public SourceReport(string source, ReportAnalysis? analysis, Bilingual? unreadable)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (analysis is null == unreadable is null)
            throw new ArgumentException("a source has either an analysis or a reason why it has none", nameof(unreadable));
        (Source, Analysis, Unreadable) = (source, analysis, unreadable);
    }

    /// <summary>The source's name, as the caller gave it.</summary>
    public string Source { get; }

    /// <summary>The analysis, or null.</summary>
    public ReportAnalysis? Analysis { get; }

    /// <summary>Why there is no analysis, or null.</summary>
    public Bilingual? Unreadable { get; }
}
