using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Training.Evaluating;

/// <summary>What was found in a short stretch of which only empty slots and some findings are labelled.</summary>
internal sealed class ContextJudgement
{
    // What is missing from a stretch may stand in the rest of its report.
    private static readonly string[] RulesOfWholes = ["GH101", "GH102"];

    /// <summary>The rules whose findings may be labelled: all of them, where any of them is.</summary>
    public static readonly string[] JudgedRules = [.. RulesOfWholes, "GH106", "GH107", "GH109", "GH203", "GH204", "GH205", "GH206"];

    public ContextJudgement(GoldContext gold, Judge judge)
    {
        var analysis = judge.Analyze(gold.Text);
        var found = analysis.Placeholders;
        var wanted = Locate(gold);
        var hits = found.Where(p => wanted.ContainsKey(p.Span)).ToList();
        Found = new Tally(hits.Count, found.Length, wanted.Count);
        Slots = hits.Aggregate(default(Tally), (sum, p) => sum + Tally.Of(LabelKeys.Of(p.Slot) == wanted[p.Span].Slot));
        Kinds = hits.Aggregate(default(Tally), (sum, p) => sum + Tally.Of(LabelKeys.Of(p.Kind) == wanted[p.Span].Kind));
        var rules = gold.Type is null ? JudgedRules.Except(RulesOfWholes) : JudgedRules;
        var findings = gold.Findings is { } labels ? new FindingJudgement(analysis, labels, rules) : null;
        if (gold.Type is { } type) Type = Tally.Of(analysis.Type.Id == type);
        Findings = findings?.Tallies ?? ImmutableDictionary<string, Tally>.Empty;
        Errors =
        [
            .. found.Where(p => !wanted.ContainsKey(p.Span)).Select(p => $"'{gold.Text[p.Span.Start..p.Span.End]}' is no placeholder"),
            .. wanted.Where(w => !found.Any(p => p.Span == w.Key)).Select(w => $"placeholder '{w.Value.Text}' not found"),
            .. hits.Where(p => LabelKeys.Of(p.Slot) != wanted[p.Span].Slot)
            .Select(p => $"'{wanted[p.Span].Text}' is {LabelKeys.Of(p.Slot)}, should be {wanted[p.Span].Slot}"),
            .. findings?.Errors ?? [],
            .. Type is { Wanted: 1, Hits: 0 } ? [$"type {analysis.Type.Id}, should be {gold.Type}"] : Array.Empty<string>(),
        ];
        Name = gold.Id;
    }

    public string Name { get; }

    public Tally Found { get; }

    /// <summary>Of those found rightly, whether what they stand for is right.</summary>
    public Tally Slots { get; }

    public Tally Kinds { get; }

    /// <summary>Whether the type of a whole report is right; none of a stretch.</summary>
    public Tally Type { get; }

    /// <summary>By rule, where any was found or wanted; empty where findings are not labelled.</summary>
    public IReadOnlyDictionary<string, Tally> Findings { get; }

    public IReadOnlyList<string> Errors { get; }

    // Labels stand in text order; equal ones follow one another.
    private static Dictionary<TextSpan, GoldSlot> Locate(GoldContext gold)
    {
        var spans = new Dictionary<TextSpan, GoldSlot>();
        var from = 0;
        foreach (var slot in gold.Placeholders)
        {
            var at = slot.IndexIn(gold.Text, slot.Text, from);
            if (at < 0) throw new FormatException($"{gold.Id}: '{slot.Text}' 不在后面的文字里 is not in the text that follows");
            from = at + slot.Text.Length;
            spans.Add(new TextSpan(at, from), slot);
        }

        return spans;
    }
}
