namespace Ganhuo.Detecting.Reuse;

/// <summary>What was done to a passage that another report has too.</summary>
public enum ReuseKind
{
    /// <summary>Nothing, or a word here and there.</summary>
    Verbatim,

    /// <summary>Years, dates, congresses or figures were changed, and nothing else.</summary>
    YearSwapped,

    /// <summary>Words all over were put for others.</summary>
    Spun,
}
