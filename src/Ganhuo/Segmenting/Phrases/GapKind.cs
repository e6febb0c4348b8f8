namespace Ganhuo.Segmenting.Phrases;

/// <summary>What a step of a <see cref="GapPhrase"/> takes.</summary>
internal enum GapKind
{
    /// <summary>Just these characters.</summary>
    Literal,

    /// <summary>A whole run of ASCII digits.</summary>
    Digits,

    /// <summary>A whole run of Chinese numerals.</summary>
    Numerals,

    /// <summary>So many characters of a clause, whatever they are.</summary>
    Any,
}
