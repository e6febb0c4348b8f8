using Ganhuo.Text;

namespace Ganhuo.Structuring;

/// <summary>A heading and what stands under it, down to the next heading of its level or above; sections nest.</summary>
/// <param name="Level">1 for the outermost.</param>
/// <param name="Heading">Index of the paragraph that is or carries the heading, or -1 for the preamble.</param>
/// <param name="HeadingSpan">Marker and words of the heading; empty for the preamble.</param>
/// <param name="Span">From the heading's start to the end of its last paragraph.</param>
/// <param name="FirstParagraph">Index of its first paragraph, the heading's included.</param>
/// <param name="EndParagraph">Index after its last paragraph.</param>
/// <param name="Parent">Index of the enclosing section in <see cref="Outline.Sections"/>, or -1.</param>
internal sealed record OutlineSection(
    int Level, int Heading, TextSpan HeadingSpan, TextSpan Span, int FirstParagraph, int EndParagraph, int Parent);
