namespace Ganhuo.Documents.Word;

/// <summary>An element of a run that gives text: w:t, w:tab, w:br and their like.</summary>
/// <param name="Run">Index of its run.</param>
/// <param name="Start">Where its start tag begins.</param>
/// <param name="TagEnd">Where its start tag ends.</param>
/// <param name="End">Where its end tag ends.</param>
/// <param name="Preserves">Whether blanks at its ends count.</param>
internal readonly record struct TextLeaf(int Run, int Start, int TagEnd, int End, bool Preserves);
