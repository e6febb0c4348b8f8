using System.Text;

namespace Ganhuo.Documents.Word;

/// <summary>
/// Sets paragraphs one under another, text boxes after the paragraph they hang on, cells parted by tabs.
/// </summary>
internal sealed class LineWriter(NumberingCounter numbering, bool keepsMap)
{
    private readonly StringBuilder body = new();
    private readonly List<TextPiece> pieces = [];
    private readonly Queue<ParagraphText> boxes = new();
    private ParagraphText? carried;

    public string Text => body.ToString();

    public List<TextPiece> Pieces => pieces;

    /// <summary>Lines with a style or outline level of their own.</summary>
    public List<StyledLine> Styled { get; } = [];

    /// <summary>Takes a paragraph that has ended; <paramref name="nested"/> where another one is around it.</summary>
    public void Add(ParagraphText paragraph, bool nested)
    {
        if (nested)
        {
            boxes.Enqueue(paragraph);
            return;
        }

        if (carried is not null) paragraph = Joined(carried, paragraph);
        carried = paragraph.RunsOn ? paragraph : null;
        if (carried is not null) return;
        Line(paragraph);
        while (boxes.TryDequeue(out var box)) Line(box);
    }

    /// <summary>Ends what runs on: nothing joins across the end of a cell or of the text.</summary>
    public void Flush()
    {
        if (carried is not { Text.Length: > 0 } last)
        {
            carried = null;
            return;
        }

        carried = null;
        last.RunsOn = false;
        Add(last, nested: false);
    }

    public void ReplaceLineEndByTab()
    {
        if (body.Length > 0 && body[^1] == '\n') body[^1] = '\t';
    }

    // Word works out no number in front of what a removed mark joins to the next paragraph: that one's counts.
    private static ParagraphText Joined(ParagraphText first, ParagraphText second)
    {
        if (first.Text.Length == 0) return second;
        foreach (var piece in second.Pieces) first.Pieces.Add(piece with { Start = piece.Start + first.Text.Length });
        first.Text.Append(second.Text);
        (first.Style, first.NumId, first.Level, first.Outline) =
            (second.Style, second.NumId, second.Level, second.Outline);
        first.RunsOn = second.RunsOn;
        return first;
    }

    private void Line(ParagraphText paragraph)
    {
        var number = numbering.Next(paragraph);
        if ((paragraph.Style is not null || paragraph.Outline is not null) && (body.Length == 0 || body[^1] == '\n'))
            Styled.Add(new StyledLine(body.Length, paragraph.Style, paragraph.Outline));
        if (number.Length > 0 && paragraph.Text.Length > 0 && RunsTogether(number[^1], paragraph.Text[0]))
            number += ' ';
        Generate(number, PieceKind.Number, paragraph.TakesComments ? paragraph.ContentStart : -1);
        if (keepsMap)
            foreach (var piece in paragraph.Pieces) pieces.Add(piece with { Start = piece.Start + body.Length });
        body.Append(paragraph.Text);
        Generate("\n", PieceKind.Between, -1);
    }

    // "1." before 5万元 must not read 1.5万元; before Han no blank is needed.
    private static bool RunsTogether(char last, char first) =>
        (char.IsAsciiLetterOrDigit(last) || last is '.' or '．') && char.IsAsciiLetterOrDigit(first);

    private void Generate(string text, PieceKind kind, int source)
    {
        if (text.Length == 0) return;
        if (keepsMap) pieces.Add(new TextPiece(body.Length, text.Length, kind, source, -1));
        body.Append(text);
    }
}
