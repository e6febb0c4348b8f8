namespace Ganhuo.Documents.Word;

/// <summary>A line whose paragraph has a style, or an outline level of its own.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Style">Id of its style, or null.</param>
/// <param name="Outline">Its own outline level as written, or null.</param>
internal readonly record struct StyledLine(int Start, string? Style, string? Outline);
