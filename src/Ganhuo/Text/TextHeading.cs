namespace Ganhuo.Text;

/// <summary>A line that the document itself sets as a heading, by a style, a tag or a mark.</summary>
/// <param name="Start">Offset of the line's first character.</param>
/// <param name="Level">1 for the outermost headings; 0 for the title of the document.</param>
public readonly record struct TextHeading(int Start, int Level);
