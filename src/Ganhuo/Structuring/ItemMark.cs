using Ganhuo.Text;

namespace Ganhuo.Structuring;

/// <summary>A number that may open an item of an enumeration.</summary>
/// <param name="Numbering">Its style.</param>
/// <param name="Ordinal">Its value; null where it is mistyped, or 最后.</param>
/// <param name="Span">The number and its marks.</param>
/// <param name="Paragraph">Index of its paragraph.</param>
/// <param name="Leading">Whether it begins the paragraph.</param>
/// <param name="Heading">Whether its paragraph is a heading.</param>
internal readonly record struct ItemMark(
    Numbering Numbering, int? Ordinal, TextSpan Span, int Paragraph, bool Leading, bool Heading = false);
