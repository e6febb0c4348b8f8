namespace Ganhuo.Detecting;

/// <summary>The two kinds of fixed phrase.</summary>
public enum FormulaKind
{
    /// <summary>规定表述: prescribed wording, neutral.</summary>
    Required,

    /// <summary>套话: could be moved to any unit unchanged.</summary>
    Boilerplate,
}
