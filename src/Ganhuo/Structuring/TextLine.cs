using Ganhuo.Text;

namespace Ganhuo.Structuring;

/// <summary>A non-blank line without the white space around it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Span">From first to after last non-space character.</param>
/// <param name="Indent">Number of spaces before it.</param>
/// <param name="AfterBlank">Whether a blank line stands before it.</param>
internal readonly record struct TextLine(int Number, TextSpan Span, int Indent, bool AfterBlank);
