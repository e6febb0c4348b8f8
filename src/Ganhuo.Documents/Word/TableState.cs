namespace Ganhuo.Documents.Word;

/// <summary>Where in a table the reader is.</summary>
internal sealed class TableState
{
    private int cells;

    /// <summary>Whether a tracked change took the row out.</summary>
    public bool IsRemoved { get; set; }

    public void BeginRow() => (cells, IsRemoved) = (0, false);

    /// <summary>Whether another cell stands before it in the row.</summary>
    public bool BeginCell() => cells++ > 0;
}
