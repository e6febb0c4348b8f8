namespace Ganhuo.Documents.Word;

/// <summary>What a style says of numbering and of headings.</summary>
/// <param name="Base">Id of the style it rests on, or null.</param>
/// <param name="NumId">The list it numbers by, or null.</param>
/// <param name="Level">The level of that list, or null.</param>
/// <param name="Name">Its name, or null.</param>
/// <param name="Outline">Its outline level as written, or null.</param>
internal sealed record ParagraphStyle(string? Base, string? NumId, string? Level, string? Name, string? Outline)
{
    public static ParagraphStyle Plain { get; } = new(null, null, null, null, null);
}
