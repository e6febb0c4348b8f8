using Ganhuo.Text;

namespace Ganhuo;

/// <summary>What came of one source: its analysis, or the reason why it could not be read; exactly one of the two.</summary>
/// <param name="Source">The source's name, as the caller gave it.</param>
/// <param name="Analysis">The analysis, or null.</param>
/// <param name="Unreadable">Why there is no analysis, or null.</param>
public sealed record SourceReport(string Source, ReportAnalysis? Analysis, Bilingual? Unreadable);
