namespace Ganhuo.Documents.Word;

/// <summary>A part of the text and where it comes from.</summary>
/// <param name="Start">Offset in the text.</param>
/// <param name="Length">Length in the text.</param>
/// <param name="Kind">How it stands in the markup.</param>
/// <param name="Source">Offset in the markup; for a number, where its paragraph's content begins.</param>
/// <param name="Leaf">Index of the element that holds it, or -1.</param>
internal readonly record struct TextPiece(int Start, int Length, PieceKind Kind, int Source, int Leaf)
{
    public int End => Start + Length;
}
