namespace Ganhuo.Training.Evaluating;

/// <summary>
/// A short stretch of a report, or a short report, of which only empty slots and some findings are labelled: one line of a JSONL file.
/// </summary>
/// <param name="Id">Name in messages.</param>
/// <param name="Writer">Who wrote it.</param>
/// <param name="Text">The stretch.</param>
/// <param name="Placeholders">All its empty slots, in text order; none where it only looks as if it had some.</param>
/// <param name="Findings">
/// All its findings of <see cref="ContextJudgement.JudgedRules"/>, what is missing only where it is a whole report; null
/// where they are not labelled.
/// </param>
/// <param name="Type">The id of its report type where it is a whole report; null where it is a stretch of one.</param>
internal sealed record GoldContext(
    string Id, string Writer, string Text, IReadOnlyList<GoldSlot> Placeholders, IReadOnlyList<GoldFinding>? Findings = null,
    string? Type = null);
