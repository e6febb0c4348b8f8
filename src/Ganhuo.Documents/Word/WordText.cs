using System.Collections.Immutable;

namespace Ganhuo.Documents.Word;

/// <summary>The text of a part with the way back to its markup: pieces tile the text.</summary>
internal sealed record WordText(
    string Text, ImmutableArray<TextPiece> Pieces, ImmutableArray<TextLeaf> Leaves, ImmutableArray<TextRun> Runs)
{
    /// <summary>The piece that holds <paramref name="offset"/>; O(log pieces).</summary>
    public TextPiece PieceAt(int offset)
    {
        var (low, high) = (0, Pieces.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Pieces[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }

        return Pieces[low];
    }

    /// <summary>Lines with a style or outline level of their own.</summary>
    public ImmutableArray<StyledLine> Styled { get; init; } = [];
}
