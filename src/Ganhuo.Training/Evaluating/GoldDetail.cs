namespace Ganhuo.Training.Evaluating;

/// <summary>What a JSON line may say of a labelled paragraph beside its text and labels.</summary>
internal sealed record GoldDetail(
    string? Writer, string? Type, int? Year, int? Level, IReadOnlyList<GoldSpan>? Evidence, IReadOnlyList<GoldSlot>? Placeholders,
    string? Note);
