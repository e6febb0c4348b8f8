using Ganhuo.Documents.Word;
using Ganhuo.Text;

namespace Ganhuo.Documents.Commenting;

/// <summary>
/// Leads a span of the text back to the markup. A number that Word works out stands in no run: what begins in one
/// begins at its paragraph. Nothing is ever moved elsewhere: a span with no place of its own is refused.
/// </summary>
internal sealed class AnchorFinder(WordText text)
{
    public CommentAnchor Find(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        if (start < 0 || end > text.Text.Length || text.Pieces.IsEmpty) return Nowhere;
        int? number = null;
        while (start < end && text.PieceAt(start) is { Leaf: < 0 } piece)
        {
            if (piece.Kind == PieceKind.Number) number ??= piece.Source;
            else if (piece.Kind != PieceKind.Between) return Drawn;
            start = piece.End;
        }

        while (end > start && text.PieceAt(end - 1) is { Leaf: < 0 } piece)
        {
            if (piece.Kind is not (PieceKind.Number or PieceKind.Between)) return Drawn;
            end = piece.Start;
        }

        return start >= end ? Point(number, span) : Range(number, start, end);
    }

    private static CommentAnchor Nowhere { get; } = CommentAnchor.Refuse("不在正文内", "it is not in the body");

    private static CommentAnchor Drawn { get; } =
        CommentAnchor.Refuse("在公式或图形里，无法加批注", "it lies in a formula or drawing, which takes no comment");

    private static CommentAnchor Boxed { get; } =
        CommentAnchor.Refuse("在文本框里，无法加批注", "it lies in a text box, which takes no comment");

    private static CommentAnchor Divided { get; } = CommentAnchor.Refuse("起止处不能拆分", "its text cannot be cut there");

    private CommentAnchor Range(int? number, int start, int end)
    {
        if ((Blocked(start) ?? Blocked(end - 1)) is { } refused) return refused;
        if (Before(start) is not { } first || After(end) is not { } last) return Divided;
        return new CommentAnchor(number is >= 0 ? new Cut(number.Value, -1, -1) : first, last, null);
    }

    private CommentAnchor Point(int? number, TextSpan span)
    {
        if (number is { } at) return at < 0 ? Boxed : new CommentAnchor(new Cut(at, -1, -1), new Cut(at, -1, -1), null);
        if (span.Length > 0) return Nowhere;
        var cut = span.Start < text.Text.Length && text.PieceAt(span.Start).Leaf >= 0
            ? Blocked(span.Start) is null ? Before(span.Start) : null
            : span.Start > 0 && text.PieceAt(span.Start - 1).Leaf >= 0 && Blocked(span.Start - 1) is null
                ? After(span.Start)
                : null;
        return cut is { } place ? new CommentAnchor(place, place, null) : Nowhere;
    }

    private CommentAnchor? Blocked(int offset) =>
        text.Runs[text.Leaves[text.PieceAt(offset).Leaf].Run].TakesComments ? null : Boxed;

    private Cut? Before(int offset)
    {
        var piece = text.PieceAt(offset);
        if (offset > 0 && text.PieceAt(offset - 1).Leaf == piece.Leaf) return Inside(piece, offset);
        var leaf = text.Leaves[piece.Leaf];
        var run = text.Runs[leaf.Run];
        return leaf.Start == run.ContentStart ? new Cut(run.Tag.Start, -1, -1) : new Cut(leaf.Start, -1, leaf.Run);
    }

    private Cut? After(int offset)
    {
        var piece = text.PieceAt(offset - 1);
        if (offset < text.Text.Length && text.PieceAt(offset) is var next && next.Leaf == piece.Leaf)
            return Inside(next, offset);
        var leaf = text.Leaves[piece.Leaf];
        var run = text.Runs[leaf.Run];
        return leaf.End == run.ContentEnd ? new Cut(run.End, -1, -1) : new Cut(leaf.End, -1, leaf.Run);
    }

    private Cut? Inside(TextPiece piece, int offset)
    {
        if (piece.Kind == PieceKind.Whole && offset != piece.Start) return null;
        if (offset > 0 && char.IsSurrogatePair(text.Text[offset - 1], text.Text[offset])) return null;
        var at = piece.Source + (offset - piece.Start);
        return new Cut(at, piece.Leaf, text.Leaves[piece.Leaf].Run);
    }
}
