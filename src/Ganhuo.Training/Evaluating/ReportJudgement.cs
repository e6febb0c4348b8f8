using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Detecting;
using Ganhuo.Text;

namespace Ganhuo.Training.Evaluating;

/// <summary>One report against its labels: a tally a figure, and what was wrong in words.</summary>
internal sealed class ReportJudgement
{
    private readonly GoldReport gold;
    private readonly ReportAnalysis analysis;
    private readonly Dictionary<string, Tally> tallies = new(StringComparer.Ordinal);
    private readonly List<string> errors = [];
    private readonly List<Judged> roles = [];
    private readonly List<Judged> dimensions = [];

    public ReportJudgement(GoldReport gold, Judge judge)
    {
        this.gold = gold;
        analysis = judge.Analyze(gold.Text);
        Add("type", Right(analysis.Type.Id == gold.Labels.Type, $"type {analysis.Type.Id}, should be {gold.Labels.Type}"));
        Add("year", Right(analysis.Year == gold.Labels.Year, $"year {analysis.Year}, should be {gold.Labels.Year}"));
        JudgeSections();
        JudgeDimensions();
        JudgePlaceholders();
        JudgeFindings();
        JudgeParagraphs(judge);
        JudgeEvidence();
        JudgeLinks();
    }

    public string Name => gold.Name;

    public IReadOnlyDictionary<string, Tally> Tallies => tallies;

    public IReadOnlyList<string> Errors => errors;

    /// <summary>The role of every labelled paragraph.</summary>
    public ImmutableArray<Judged> Roles => [.. roles];

    /// <summary>The dimension of every labelled body paragraph.</summary>
    public ImmutableArray<Judged> Dimensions => [.. dimensions];

    public double Score => analysis.Score.Score;

    public IReadOnlyDictionary<string, double> Measures => analysis.Score.Measures;

    public double Concreteness => gold.Labels.Concreteness;

    /// <summary>Score and labelled level of every body paragraph that has one.</summary>
    public List<(double Score, int Level, int Found)> Levels { get; } = [];

    private void Add(string figure, Tally tally) =>
        tallies[figure] = tallies.GetValueOrDefault(figure) + tally;

    private Tally Right(bool right, string error)
    {
        if (!right) errors.Add(error);
        return Tally.Of(right);
    }

    // The number of the line its paragraph begins on, which is its own where nothing is wrapped.
    private int LineOf(TextSpan span) =>
        analysis.Paragraphs.LastOrDefault(p => p.Span.Start <= span.Start)?.Line ?? analysis.Source.PositionOf(span.Start).Line;

    // Only what the labels call a section is judged for its role, by the heading's line; the preamble by its first.
    private void JudgeSections()
    {
        foreach (var section in gold.Labels.Sections)
        {
            var found = analysis.Sections.FirstOrDefault(
                s => LineOf(s.Heading ?? s.Span) == section.Line && s.Heading is null == section.Heading is null);
            Add("section role by heading", Right(found?.Role.Key() == section.Role,
                $"line {section.Line}: section is {found?.Role.Key() ?? "not found"}, should be {section.Role}: {section.Heading}"));
        }
    }

    private void JudgeDimensions()
    {
        // Where a region decides the scheme the labels leave it open, and so does the judgement.
        if (gold.Labels.Dimensions.Count == 0) return;
        var names = new NamesOfAspects([.. analysis.Dimensions.Select(d => d.Name)]);
        var wanted = gold.Labels.Dimensions.Select(d => (Name: names.Take(d.Name), d.Present)).ToList();
        var found = analysis.Dimensions.Select(d => (d.Name, d.Present)).ToList();
        Add("dimension presence", Compare("dimension", found, wanted));
    }

    private void JudgePlaceholders()
    {
        var wanted = gold.Labels.Placeholders.ToDictionary(Locate);
        var hits = 0;
        foreach (var p in analysis.Placeholders)
        {
            if (!wanted.Remove(p.Span, out var label))
            {
                errors.Add($"line {LineOf(p.Span)}: '{analysis.Source.TextOf(p.Span)}' is no placeholder");
                continue;
            }

            hits++;
            Add("placeholder slot", Right(LabelKeys.Of(p.Slot) == label.Slot,
                $"line {label.Line}: '{label.Text}' is {LabelKeys.Of(p.Slot)}, should be {label.Slot}"));
            Add("placeholder kind", Right(LabelKeys.Of(p.Kind) == label.Kind,
                $"line {label.Line}: '{label.Text}' is {LabelKeys.Of(p.Kind)}, should be {label.Kind}"));
        }

        errors.AddRange(wanted.Values.Select(p => $"line {p.Line}: placeholder '{p.Text}' #{p.Nth} not found"));
        Add("placeholders", new Tally(hits, analysis.Placeholders.Length, gold.Labels.Placeholders.Count));
    }

    private TextSpan Locate(GoldPlaceholder placeholder)
    {
        var start = StartOf(placeholder.Line);
        var span = new TextSpan(start, start);
        for (var n = 0; n < placeholder.Nth; n++)
            span = Find(placeholder.Text, span.End)
                ?? throw new FormatException($"{gold.Name}:{placeholder.Line}: no '{placeholder.Text}' number {placeholder.Nth}");
        return span;
    }

    private int StartOf(int line) => gold.Text.Split('\n').Take(line - 1).Sum(l => l.Length + 1);

    // Labels know a paragraph by its first line, and a wrap may part what they quote.
    private TextSpan? Find(string words, int from)
    {
        for (var start = from; start < gold.Text.Length; start++)
        {
            var (at, end) = (0, start);
            for (; at < words.Length && end < gold.Text.Length; end++)
                if (gold.Text[end] == words[at]) at++;
                else if (at == 0 || gold.Text[end] is not ('\n' or '\r')) break;
            if (at == words.Length) return new TextSpan(start, end);
        }

        return null;
    }

    private static readonly string[] JudgedRules =
        ["GH101", "GH102", "GH104", "GH105", "GH106", "GH107", "GH109", "GH203", "GH204", "GH205", "GH206"];

    private void JudgeFindings()
    {
        var findings = new FindingJudgement(analysis, gold.Labels.Findings, JudgedRules);
        foreach (var (rule, tally) in findings.Tallies) Add($"finding {rule}", tally);
        errors.AddRange(findings.Errors);
    }

    private void JudgeParagraphs(Judge judge)
    {
        var byCues = judge.AnalyzeByCues(gold.Text).Paragraphs;
        var found = analysis.Paragraphs.ToDictionary(p => p.Line);
        foreach (var label in gold.Labels.Paragraphs)
        {
            if (!found.TryGetValue(label.Line, out var paragraph)) continue;
            var source = $"{gold.Name}:{label.Line}";
            roles.Add(judge.Role(source, analysis.Source, paragraph, byCues[paragraph.Index], label.Role));
            Add("paragraph role", Right(roles[^1].IsRight, $"line {label.Line}: role {roles[^1].Said}, should be {label.Role}"));
            if (label.Level is not { } level) continue;
            dimensions.Add(judge.Dimension(source, analysis.Source, paragraph, byCues[paragraph.Index], label.Dimension));
            Add("dimension", Right(dimensions[^1].IsRight,
                $"line {label.Line}: dimension {dimensions[^1].Said}, should be {label.Dimension}"));
            Add("level exact", Tally.Of(paragraph.Score.Level == level));
            Add("level within one", Tally.Of(Math.Abs(paragraph.Score.Level - level) <= 1));
            Levels.Add((paragraph.Score.Score, level, paragraph.Score.Level));
        }
    }

    // By clause: does a clause that holds a labelled fact hold found evidence, and no other.
    private void JudgeEvidence()
    {
        var wanted = new HashSet<int>();
        foreach (var evidence in gold.Labels.Evidence)
            if (Find(evidence.Text, StartOf(evidence.Line)) is { } span) wanted.Add(ClauseAt(span.Start));

        var found = analysis.Evidence.Select(e => ClauseAt(e.Span.Start)).ToHashSet();
        Add("evidence by clause", new Tally(found.Count(wanted.Contains), found.Count, wanted.Count));
    }

    private void JudgeLinks()
    {
        if (gold.Labels.Links is not { } links) return;
        var wanted = links.Where(l => l is { Problem: not null, Measure: not null })
            .Select(l => (Problem: l.Problem!.Value, Measure: l.Measure!.Value)).Distinct().ToList();
        var found = analysis.Links.Where(l => l.Measure is not null)
            .Select(l => (analysis.Paragraphs[l.Problem].Line, analysis.Paragraphs[l.Measure!.Value].Line)).ToList();
        Add("links", Compare("link", found, wanted));
    }

    private int ClauseAt(int offset)
    {
        for (var i = 0; i < analysis.Clauses.Length; i++)
            if (analysis.Clauses[i].Span.Contains(offset)) return i;
        return -1;
    }

    private Tally Compare<T>(string what, List<T> found, List<T> wanted)
    {
        var (extra, missed) = (found.ToList(), wanted.ToList());
        foreach (var item in found)
            if (missed.Remove(item)) extra.Remove(item);
        errors.AddRange(extra.Select(e => $"{what} {e} is too many"));
        errors.AddRange(missed.Select(e => $"{what} {e} is not found"));
        return new Tally(found.Count - extra.Count, found.Count, wanted.Count);
    }
}
