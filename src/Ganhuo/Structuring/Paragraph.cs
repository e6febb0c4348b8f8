using Ganhuo.Text;

namespace Ganhuo.Structuring;

/// <summary>One non-blank line of the text, or several where hard wraps were joined.</summary>
/// <param name="Index">From 0, in text order.</param>
/// <param name="Line">Line number of its first character, from 1.</param>
/// <param name="Span">From its first to after its last non-space character.</param>
/// <param name="Kind">What the line is in the layout.</param>
/// <param name="Numbering">How the line is numbered, if it is.</param>
/// <param name="Ordinal">The number as written (一 → 1), or null.</param>
/// <param name="Marker">The number and its marks, such as <c>（一）</c>; empty at the start where there is none.</param>
/// <param name="Lead">The heading's words: the whole line of a heading without its marker, or the run-in heading at
/// the start of a body paragraph; empty where there is none.</param>
/// <param name="FirstSentence">Index of its first sentence in <see cref="Outline.Sentences"/>.</param>
/// <param name="EndSentence">Index after its last sentence.</param>
internal sealed record Paragraph(
    int Index, int Line, TextSpan Span, ParagraphKind Kind,
    Numbering Numbering, int? Ordinal, TextSpan Marker, TextSpan Lead,
    int FirstSentence, int EndSentence)
{
    /// <summary>The level at which the document itself sets it as a heading, from 1; null where it does not.</summary>
    public int? Level { get; init; }
}
