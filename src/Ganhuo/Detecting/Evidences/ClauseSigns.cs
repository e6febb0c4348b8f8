namespace Ganhuo.Detecting.Evidences;

/// <summary>
/// What a clause must hold for a source of evidence to find anything by its own walk over it, noted for all of them in one
/// look at each character: most clauses hold next to none of it, and are walked no further.
/// </summary>
[Flags]
internal enum ClauseSigns
{
    /// <summary>Nothing any source looks for.</summary>
    None = 0,

    /// <summary>What begins a number.</summary>
    Numeral = 1 << 0,

    /// <summary>What begins a date or a period.</summary>
    Date = 1 << 1,

    /// <summary>What opens a title or the year of a document number.</summary>
    Document = 1 << 2,

    /// <summary>What opens a quoted name.</summary>
    Quotation = 1 << 3,

    /// <summary>第, 前 and 平均, before or behind which stands a position.</summary>
    Position = 1 << 4,

    /// <summary>由, behind which stands who answers for a thing.</summary>
    By = 1 << 5,

    /// <summary>某, which masks a name.</summary>
    Mask = 1 << 6,

    /// <summary>由 or 从, which may open a comparison.</summary>
    Comparison = 1 << 7,

    /// <summary>What marks a thing as done or undone.</summary>
    Done = 1 << 8,

    /// <summary>What went on in a mind.</summary>
    Thought = 1 << 9,

    /// <summary>What shall be.</summary>
    Norm = 1 << 10,

    /// <summary>What counts in words: 两 of 两任班子, 半 of 半年.</summary>
    Count = 1 << 11,

    /// <summary>、, which stands between the things of a list.</summary>
    List = 1 << 12,

    /// <summary>A colon right before the clause, which may answer what stands before it.</summary>
    Answer = 1 << 13,
}
