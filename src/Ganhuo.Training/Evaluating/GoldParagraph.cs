namespace Ganhuo.Training.Evaluating;

/// <summary>A labelled paragraph on its own, one line of a JSONL file or one row of a CSV table.</summary>
/// <param name="Id">Name in messages.</param>
/// <param name="Writer">Who wrote it; empty where that is not known.</param>
/// <param name="Type">Its report type; empty where that is not known.</param>
/// <param name="Year">The year reported on, or null.</param>
/// <param name="Heading">The nearest heading above it, or null.</param>
/// <param name="Text">The paragraph.</param>
/// <param name="Role">Key of its role; empty where it is not labelled.</param>
/// <param name="Dimension">Key or own label of its dimension; empty where it is not labelled.</param>
/// <param name="Level">0 to 3; below 0 where it is not labelled.</param>
/// <param name="Evidence">What a reader could check; null where it is not labelled.</param>
/// <param name="Placeholders">Empty slots; null where they are not labelled.</param>
/// <param name="Note">Remark of who labelled it; a hard case begins with <c>hard</c>.</param>
internal sealed record GoldParagraph(
    string Id, string Writer, string Type, int? Year, string? Heading, string Text, string Role, string Dimension,
    int Level = -1, IReadOnlyList<GoldSpan>? Evidence = null, IReadOnlyList<GoldSlot>? Placeholders = null, string? Note = null);
