namespace Ganhuo.Classifying.Dimensions;

/// <summary>
/// What may speak for or against a dimension of a paragraph that stands in a report; each has one weight, by its name in
/// the file of weights.
/// </summary>
internal enum DimensionCue
{
    /// <summary>Its words, run-in heading included.</summary>
    Words,

    /// <summary>The words of the nearest section heading, whether or not they are sure enough to name a dimension.</summary>
    NearestHeading,

    /// <summary>Those of the heading above that.</summary>
    NextHeading,

    /// <summary>A heading has the words of an official dimension that maps onto it.</summary>
    NamedByWording,

    /// <summary>The paragraph's own run-in heading names it, by its words or by its unified dimension.</summary>
    NamedByLead,

    /// <summary>A section heading matches an official dimension by its unified dimension alone.</summary>
    NamedByKey,

    /// <summary>A section heading's words are sure enough, and no scheme has a say.</summary>
    NamedByWords,

    /// <summary>How often the official lists of the report's type map onto it.</summary>
    TypeList,

    /// <summary>It is none: what a report tells, owns up to or plans is mostly about something.</summary>
    Nothing,

    /// <summary>It is none, and the paragraph is numbered.</summary>
    NothingNumbered,

    /// <summary>It is none, and the paragraph announces what comes.</summary>
    NothingLeadIn,

    /// <summary>It is none, and a heading names a dimension.</summary>
    NothingUnderHeading,

    /// <summary>It is the unit's own business, which no words of another dimension mark: delivery.</summary>
    Business,

    /// <summary>It is rectification, in an item-by-item account where all is: the item is about what was rectified.</summary>
    RectifiedItem,
}
