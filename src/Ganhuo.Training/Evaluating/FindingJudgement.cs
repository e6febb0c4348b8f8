namespace Ganhuo.Training.Evaluating;

/// <summary>The findings of the rules that labels speak of, held against those labels, rule by rule.</summary>
internal sealed class FindingJudgement
{
    private readonly SortedDictionary<string, Tally> tallies = new(StringComparer.Ordinal);
    private readonly List<string> errors = [];

    /// <param name="analysis">What was found.</param>
    /// <param name="labels">What should be; several of one rule may stand on one line.</param>
    /// <param name="rules">The rules that the labels speak of; those neither found nor wanted get no tally.</param>
    public FindingJudgement(ReportAnalysis analysis, IReadOnlyList<GoldFinding> labels, IEnumerable<string> rules)
    {
        foreach (var rule in rules)
        {
            // What is absent has no line of its own: only how many are absent can be held against the labels.
            var absent = rule is "GH101" or "GH102";
            var open = labels.Where(f => f.Rule == rule).Select(f => absent ? 0 : f.Line).ToList();
            var (found, wanted, hits) = (0, open.Count, 0);
            foreach (var finding in analysis.Findings.Where(f => f.Rule.Id == rule))
            {
                found++;
                var line = absent ? 0 : LineAsLabelled(analysis, finding.Span.Start, open);
                if (open.Remove(line)) hits++;
                else errors.Add($"finding ({rule}, {line}) is too many");
            }

            errors.AddRange(open.Select(line => $"finding ({rule}, {line}) is not found"));
            if (found + wanted > 0) tallies.Add(rule, new Tally(hits, found, wanted));
        }
    }

    public IReadOnlyDictionary<string, Tally> Tallies => tallies;

    public IReadOnlyList<string> Errors => errors;

    // Of a wrapped paragraph one hand labels the line the finding is on, another the line the paragraph begins on.
    private static int LineAsLabelled(ReportAnalysis analysis, int start, List<int> wanted)
    {
        var line = analysis.Source.PositionOf(start).Line;
        return wanted.Contains(line) ? line : analysis.Paragraphs.LastOrDefault(p => p.Span.Start <= start)?.Line ?? line;
    }
}
