using Ganhuo.Text;

namespace Ganhuo.Training.Evaluating;

/// <summary>What was found in a short stretch of which only the empty slots are labelled.</summary>
internal sealed class ContextJudgement
{
    public ContextJudgement(GoldContext gold, Judge judge)
    {
        var found = judge.Analyze(gold.Text).Placeholders;
        var wanted = Locate(gold);
        var hits = found.Where(p => wanted.ContainsKey(p.Span)).ToList();
        Found = new Tally(hits.Count, found.Length, wanted.Count);
        Slots = hits.Aggregate(default(Tally), (sum, p) => sum + Tally.Of(LabelKeys.Of(p.Slot) == wanted[p.Span].Slot));
        Kinds = hits.Aggregate(default(Tally), (sum, p) => sum + Tally.Of(LabelKeys.Of(p.Kind) == wanted[p.Span].Kind));
        Errors =
        [
            .. found.Where(p => !wanted.ContainsKey(p.Span)).Select(p => $"'{gold.Text[p.Span.Start..p.Span.End]}' is no placeholder"),
            .. wanted.Where(w => !found.Any(p => p.Span == w.Key)).Select(w => $"placeholder '{w.Value.Text}' not found"),
            .. hits.Where(p => LabelKeys.Of(p.Slot) != wanted[p.Span].Slot).Select(p => $"'{wanted[p.Span].Text}' is {LabelKeys.Of(p.Slot)}, should be {wanted[p.Span].Slot}"),
        ];
        Name = gold.Id;
    }

    public string Name { get; }

    public Tally Found { get; }

    /// <summary>Of those found rightly, whether what they stand for is right.</summary>
    public Tally Slots { get; }

    public Tally Kinds { get; }

    public IReadOnlyList<string> Errors { get; }

    // Labels stand in text order; equal ones follow one another.
    private static Dictionary<TextSpan, GoldSlot> Locate(GoldContext gold)
    {
        var spans = new Dictionary<TextSpan, GoldSlot>();
        var from = 0;
        foreach (var slot in gold.Placeholders)
        {
            var at = gold.Text.IndexOf(slot.Text, from, StringComparison.Ordinal);
            if (at < 0) throw new FormatException($"{gold.Id}: '{slot.Text}' 不在后面的文字里 is not in the text that follows");
            from = at + slot.Text.Length;
            spans.Add(new TextSpan(at, from), slot);
        }

        return spans;
    }
}
