namespace Ganhuo.Detecting;

/// <summary>What a clause is made of; every clause is exactly one.</summary>
public enum SubstanceClass
{
    /// <summary>干货: holds evidence.</summary>
    Concrete,

    /// <summary>平实: says something without fact or formula.</summary>
    Plain,

    /// <summary>规定表述: mostly prescribed wording.</summary>
    Required,

    /// <summary>套话: mostly boilerplate.</summary>
    Boilerplate,

    /// <summary>空项: a fact should be there and is not.</summary>
    Unfilled,
}
