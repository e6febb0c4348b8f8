using Ganhuo.Documents.Markup;

namespace Ganhuo.Documents.Word;

/// <summary>Whether the reader is inside formatting, and whose.</summary>
internal sealed class PropertyState
{
    private PropertyOwner owner;
    private int start;
    private int depth;
    private int mark;

    public bool IsInside => depth > 0;

    public bool IsOfRun => owner == PropertyOwner.Run;

    public bool IsOfRow => owner == PropertyOwner.Row;

    /// <summary>Inside the formatting of a paragraph's own mark.</summary>
    public bool IsOfMark => owner == PropertyOwner.Paragraph && mark > 0;

    public void Enter(MarkupScanner scanner)
    {
        owner = scanner.LocalName switch
        {
            "pPr" => PropertyOwner.Paragraph,
            "rPr" => PropertyOwner.Run,
            "trPr" => PropertyOwner.Row,
            _ => PropertyOwner.Other,
        };
        start = scanner.Start;
        depth = scanner.Depth;
        mark = 0;
    }

    public void Inside(MarkupScanner scanner)
    {
        if (scanner.LocalName is "rPr" && mark == 0 && !scanner.IsEmpty) mark = scanner.Depth;
    }

    /// <summary>Leaves what ends here: the whole formatting, which is given back, or a part of it.</summary>
    public (int Start, int End, PropertyOwner Owner)? Leave(MarkupScanner scanner)
    {
        if (scanner.Depth == mark) mark = 0;
        if (scanner.Depth > depth) return null;
        depth = 0;
        return (start, scanner.End, owner);
    }
}
