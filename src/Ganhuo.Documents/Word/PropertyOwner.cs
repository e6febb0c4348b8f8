namespace Ganhuo.Documents.Word;

/// <summary>What formatting belongs to.</summary>
internal enum PropertyOwner
{
    /// <summary>A section, table or cell.</summary>
    Other,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A run.</summary>
    Run,

    /// <summary>The row of a table.</summary>
    Row,
}
