namespace Ganhuo.Structuring;

/// <summary>What a line is in the layout of a report.</summary>
internal enum ParagraphKind
{
    /// <summary>Running text, with or without a run-in heading.</summary>
    Body,

    /// <summary>A heading on a line of its own.</summary>
    Heading,

    /// <summary>The title, or a further line of it.</summary>
    Title,

    /// <summary>Who speaks or reports, set under the title.</summary>
    Speaker,

    /// <summary>Whom it is addressed to: 市委： or 各位领导、同志们：.</summary>
    Addressee,

    /// <summary>Date, signature, contact, attachment list, page number: lines set apart at the foot or the head.</summary>
    Furniture,
}
