using System.Collections.Immutable;
using Ganhuo.Detecting;

namespace Ganhuo.Reporting;

/// <summary>
/// The findings reviewers have dismissed, anchored on text, so that a finding stays hidden when its line moves and
/// comes back when its paragraph is rewritten. Immutable.
/// </summary>
public sealed class Baseline
{
    private readonly ImmutableDictionary<string, Dismissal> byAnchor;

    private Baseline(ImmutableDictionary<string, Dismissal> byAnchor) => this.byAnchor = byAnchor;

    /// <summary>Nothing dismissed.</summary>
    public static Baseline Empty { get; } = new(ImmutableDictionary.Create<string, Dismissal>(StringComparer.Ordinal));

    /// <summary>All dismissals, in order of source, rule, text and anchor.</summary>
    public IEnumerable<Dismissal> Dismissals => byAnchor.Values
        .OrderBy(d => d.Source, StringComparer.Ordinal)
        .ThenBy(d => d.Rule, StringComparer.Ordinal)
        .ThenBy(d => d.Text, StringComparer.Ordinal)
        .ThenBy(d => d.Anchor, StringComparer.Ordinal);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="file">How errors name it.</param>
    /// <exception cref="InvalidConfigurationException">It is no baseline.</exception>
    public static Baseline Parse(ReadOnlyMemory<byte> utf8, string file) => BaselineFile.Read(utf8, file);

    /// <summary>A baseline of these dismissals; of two with one anchor the later stands.</summary>
    public static Baseline Of(IEnumerable<Dismissal> dismissals)
    {
        ArgumentNullException.ThrowIfNull(dismissals);
        return new Baseline(Empty.byAnchor.SetItems(dismissals.Select(d => KeyValuePair.Create(d.Anchor, d))));
    }

    /// <summary>Of each finding of a report, whether it was dismissed.</summary>
    internal ImmutableArray<bool> Holds(ReportAnalysis analysis) => byAnchor.IsEmpty
        ? [.. analysis.Findings.Select(static _ => false)]
        : [.. FindingAnchors.Of(analysis).Zip(FindingAnchors.OfFirstVersion(analysis),
            (now, first) => byAnchor.ContainsKey(now) || byAnchor.ContainsKey(first))];

    /// <summary>The report without its dismissed findings.</summary>
    public SourceReport Apply(SourceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Analysis is not { } analysis || byAnchor.IsEmpty) return report;
        var dismissed = Holds(analysis);
        var left = analysis.Findings.Where((_, i) => !dismissed[i]);
        return new SourceReport(report.Source, analysis with { Findings = [.. left] }, null);
    }

    /// <summary>
    /// A baseline that dismisses every finding of the report too; reasons already given are kept, and what an earlier
    /// version wrote of these findings is written as today.
    /// </summary>
    public Baseline With(SourceReport report, string reason)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Analysis is not { } analysis) return this;
        var (now, first) = (FindingAnchors.Of(analysis), FindingAnchors.OfFirstVersion(analysis));
        var all = byAnchor.ToBuilder();
        foreach (var (finding, i) in analysis.Findings.Select(static (f, i) => (f, i)))
        {
            var known = byAnchor.GetValueOrDefault(now[i]) ?? byAnchor.GetValueOrDefault(first[i]);
            all.Remove(first[i]);
            all[now[i]] = known is null
                ? new Dismissal(now[i], finding.Rule.Id, report.Source, analysis.Source.TextOf(finding.Span), reason)
                : known with { Anchor = now[i] };
        }

        return new Baseline(all.ToImmutable());
    }

    /// <summary>Writes the file: one dismissal after another, ready for a reason to be written by hand.</summary>
    public void Write(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        BaselineFile.Write(Dismissals, output);
    }
}
