namespace Ganhuo.Detecting.Placeholders;

/// <summary>What makes a place of a line one where a value stands.</summary>
internal enum OpenValueSiteKind
{
    /// <summary>Before a unit or measure word: 里程…公里.</summary>
    Figure,

    /// <summary>In brackets.</summary>
    Bracket,

    /// <summary>Behind a label or in a column: 联系人：….</summary>
    Field,
}
