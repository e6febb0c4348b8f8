namespace Ganhuo.Detecting.Reuse;

/// <summary>What kind of thing differs between a passage and its source.</summary>
public enum ReuseChangeKind
{
    /// <summary>A year.</summary>
    Year,

    /// <summary>A month or day.</summary>
    Date,

    /// <summary>The number of a congress, session or plan.</summary>
    Congress,

    /// <summary>Any other number, or a number for a slot.</summary>
    Figure,

    /// <summary>Words put for others.</summary>
    Wording,
}
