namespace Ganhuo.Training.Evaluating;

/// <summary>A labelled paragraph on its own, one line of a JSONL file.</summary>
internal sealed record GoldParagraph(
    string Id, string Writer, string Type, int? Year, string? Heading, string Text, string Role, string Dimension,
    int Level, IReadOnlyList<GoldSpan> Evidence, IReadOnlyList<GoldSlot> Placeholders, string? Note);
