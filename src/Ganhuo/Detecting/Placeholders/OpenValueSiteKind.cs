namespace Ganhuo.Detecting.Placeholders;

/// <summary>What makes a place of a line one where a value stands.</summary>
internal enum OpenValueSiteKind
{
    /// <summary>Before a unit or measure word: 里程…公里.</summary>
    Figure,

    /// <summary>In brackets. What they say has rules of its own, because most of them explain; the models only learn from them.</summary>
    Bracket,

    /// <summary>Behind a label or in a column: 联系人：….</summary>
    Field,

    /// <summary>Between 《》 or “”.</summary>
    Title,
}
