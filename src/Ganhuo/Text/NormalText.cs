using System.Collections.Immutable;

namespace Ganhuo.Text;

/// <summary>
/// The text that is matched: line ends are LF, every space is a space, full-width letters, digits and signs are
/// half-width (Ｘ→X, ＊→*, ％→%), compatibility forms are folded, invisible characters are gone; ，；：！？（） stay
/// full-width where they were written so (<see cref="CharacterFolding"/> is the table). <see cref="Map"/> leads every
/// offset back to the original.
/// </summary>
/// <param name="Content">The normalised text.</param>
/// <param name="Map">From offsets of <paramref name="Content"/> to offsets of the original.</param>
internal sealed record NormalText(string Content, OffsetMap Map)
{
    private readonly ulong[] contentBits = ContentCharacter.Mark(Content);

    /// <summary>Offsets of <see cref="Content"/> where a hard line wrap was taken out, ascending; so lines still count.</summary>
    public ImmutableArray<int> Wraps { get; init; } = [];

    /// <summary>Lines the document sets as headings; offsets are of the original.</summary>
    public ImmutableArray<TextHeading> Headings { get; init; } = [];

    /// <summary>Content characters of the whole text.</summary>
    public int Characters => CharactersIn(new TextSpan(0, Content.Length));

    /// <summary>For each unit whether it is a content character, as <see cref="TextBits"/> has it.</summary>
    public ReadOnlySpan<ulong> ContentBits => contentBits;

    /// <summary>
    /// The first unit of a stretch that is no content character: a mark, white space, a bracket; its end where there is none.
    /// </summary>
    public int NextMark(TextSpan span) => TextBits.NextClear(contentBits, span.Start, span.End);

    /// <summary>Content characters of a stretch.</summary>
    public int CharactersIn(TextSpan span) => TextBits.Count(contentBits, span);

    public ReadOnlySpan<char> Slice(TextSpan span) => Content.AsSpan(span.Start, span.Length);
}
