namespace Ganhuo.Documents.Word;

/// <summary>How a part of the text stands in the markup.</summary>
internal enum PieceKind
{
    /// <summary>Character for character.</summary>
    Direct,

    /// <summary>As one reference or element that cannot be cut.</summary>
    Whole,

    /// <summary>Not at all: an automatic number, worked out by Word.</summary>
    Number,

    /// <summary>Not at all: a line end or tab between paragraphs and cells.</summary>
    Between,
}
