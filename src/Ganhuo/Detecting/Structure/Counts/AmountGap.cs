namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>How the words between two amounts join them.</summary>
internal enum AmountGap
{
    /// <summary>They do not: a sentence ends between them, or something else is told.</summary>
    None,

    /// <summary>Side by side, as parts of one thing: 县道41公里、乡道78公里.</summary>
    Beside,

    /// <summary>The second is some of the first: ，其中.</summary>
    Among,

    /// <summary>The second begins all parts of the first: a colon, 分为, an opening bracket.</summary>
    Divided,

    /// <summary>A sentence ends, and a list under a name of its own begins: 。价格：满意156份.</summary>
    Named,

    /// <summary>The second is what those before it make: ，合计.</summary>
    Total,
}
