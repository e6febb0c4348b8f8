using Ganhuo.Text;

namespace Ganhuo;

/// <summary>
/// What came of one source that was scanned: what the scan says, or the reason why it could not be read; exactly one of the two.
/// </summary>
public sealed record SourceTriage
{
    internal SourceTriage(SourceReport report)
    {
        (Source, Unreadable) = (report.Source, report.Unreadable);
        Triage = report.Analysis is { } analysis ? new TriageResult(analysis) : null;
    }

    /// <summary>The source's name, as the caller gave it.</summary>
    public string Source { get; }

    /// <summary>What the scan says, or null.</summary>
    public TriageResult? Triage { get; }

    /// <summary>Why there is no answer, or null.</summary>
    public Bilingual? Unreadable { get; }
}
