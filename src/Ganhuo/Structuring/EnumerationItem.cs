using Ganhuo.Text;

namespace Ganhuo.Structuring;

/// <summary>One item of an enumeration, at the head of a paragraph or inside one.</summary>
/// <param name="Numbering">Style of its number.</param>
/// <param name="Ordinal">The number as written; null where the ordinal is mistyped (一载是).</param>
/// <param name="Expected">The number the sequence calls for, from 1.</param>
/// <param name="Marker">The number and its marks.</param>
/// <param name="Span">Marker and body, to the next item of the sequence or the end of what the sequence spans.</param>
/// <param name="Paragraph">Index of the paragraph it begins in.</param>
internal sealed record EnumerationItem(
    Numbering Numbering, int? Ordinal, int Expected, TextSpan Marker, TextSpan Span, int Paragraph);
